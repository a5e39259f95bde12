import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { HeadingLevel } from "./heading";
import { HintWithKeys } from "./option-list";
import { QuestionFrame } from "./question-frame";
import { MoveSign } from "./signs";

export interface OrderQuestionTexts {
  answer: string;
  dontKnow: string;
  hint: string;
  /** Shown only where there is a keyboard: "The arrow keys move an event, too." */
  keysHint?: string | undefined;
  placeOf: (event: string) => string;
  moveUp: (event: string) => string;
  moveDown: (event: string) => string;
  /** Said when an event has got another place. */
  moved: (event: string, place: number, places: number) => string;
}

interface OrderEvent {
  id: string;
  text: string;
}

interface OrderQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: string;
  stemLevel?: HeadingLevel | undefined;
  /** In the order in which they are shown first. */
  events: readonly OrderEvent[];
  /** Places that were chosen before, by the event's id. */
  places?: Readonly<Record<string, string>> | undefined;
  texts: OrderQuestionTexts;
  error?: string | undefined;
  busy?: boolean | undefined;
}

/**
 * Events to be put in order, posted as `entry-<id>=<place>` with `intent=answer | dont-know`. The places are select lists.
 * Once the script runs, the list is the answer: choosing a place, a button or an arrow key moves the event there.
 */
export function OrderQuestion(props: OrderQuestionProps) {
  const { id, stem, stemLevel = 1, events, places = {}, texts, error, busy = false } = props;
  const { takeOver, order, moved, move } = useOrder(events);
  const shown = order ?? events;
  const hint = <HintWithKeys hint={texts.hint} keys={texts.keysHint} />;
  const moveWithArrows = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(at, at + step);
  };
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={hint} texts={texts} error={error} busy={busy}>
      <ol className={order ? "order order--live" : "order"} ref={takeOver}>
        {shown.map(({ id: eventId, text }, at) => (
          <li key={eventId} className="order__event">
            <select
              className="field__input order__place"
              id={`${id}-${eventId}`}
              name={`entry-${eventId}`}
              aria-label={texts.placeOf(text)}
              aria-describedby={error === undefined ? undefined : `${id}-error`}
              {...(order
                ? { value: at + 1, onChange: ({ currentTarget }) => move(at, Number(currentTarget.value) - 1) }
                : { defaultValue: places[eventId] ?? "" })}
            >
              {order === null && <option value="">–</option>}
              {shown.map((_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
            <span className="order__text">{text}</span>
            <span className="order__moves">
              {([-1, 1] as const).map((step) => (
                <button
                  key={step}
                  type="button"
                  className="order__move"
                  id={`${id}-${eventId}-${step === -1 ? "up" : "down"}`}
                  aria-label={step === -1 ? texts.moveUp(text) : texts.moveDown(text)}
                  aria-disabled={shown[at + step] === undefined || undefined}
                  onClick={() => move(at, at + step)}
                  onKeyDown={(event) => moveWithArrows(event, at)}
                >
                  <MoveSign direction={step === -1 ? "up" : "down"} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved && texts.moved(moved.text, moved.place, shown.length)}
      </p>
    </QuestionFrame>
  );
}

interface Moved {
  readonly text: string;
  readonly place: number;
}

/** The order as it stands, null until the script takes the list over; what was moved last; and how to move an event. */
function useOrder(events: readonly OrderEvent[]) {
  const [order, setOrder] = useState<readonly OrderEvent[] | null>(null);
  const [moved, setMoved] = useState<Moved | null>(null);
  /** The id of the control that has the focus, which it loses when its row is put elsewhere. */
  const focused = useRef<string | null>(null);

  const takeOver = useCallback(
    (list: HTMLOListElement | null) => {
      // From the form, since a place may have been chosen before the script ran.
      if (list) setOrder((before) => before ?? orderInForm(list, events));
    },
    [events],
  );

  useEffect(() => {
    if (focused.current !== null) document.getElementById(focused.current)?.focus();
    focused.current = null;
  }, [order]);

  const move = (from: number, to: number) => {
    const event = order?.[from];
    if (!order || !event || to < 0 || to >= order.length) return;
    focused.current = document.activeElement?.id ?? null;
    const others = order.filter((other) => other !== event);
    setOrder([...others.slice(0, to), event, ...others.slice(to)]);
    setMoved({ text: event.text, place: to + 1 });
  };
  return { takeOver, order, moved, move };
}

/** The events by the places chosen in the form, those without one after the others. */
function orderInForm(list: HTMLOListElement, events: readonly OrderEvent[]): OrderEvent[] {
  const placeOf = new Map<string, number>();
  for (const { name, value } of list.querySelectorAll("select")) if (value !== "") placeOf.set(name, Number(value));
  const place = ({ id }: OrderEvent) => placeOf.get(`entry-${id}`) ?? Infinity;
  return [...events].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}
