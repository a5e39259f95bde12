import { RichText, type RichTextContent } from "./rich-text";

export interface ChoiceOption {
  /** Opaque; what is posted. */
  id: string;
  text: RichTextContent;
}

interface OptionListProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  /** Of the radio buttons. */
  name: string;
  options: readonly ChoiceOption[];
  selectedId?: string | undefined;
  /** Whether each option shows its key: only one list a page has keys. */
  showsKeys: boolean;
}

/** Options of which one is chosen, each the whole of its row. */
export function OptionList({ id, name, options, selectedId, showsKeys }: OptionListProps) {
  return (
    <ol className="options">
      {options.map((option, index) => (
        <li key={option.id}>
          <label className="option" htmlFor={`${id}-${index + 1}`}>
            <input
              type="radio"
              className="option__radio"
              id={`${id}-${index + 1}`}
              name={name}
              value={option.id}
              defaultChecked={option.id === selectedId}
            />
            <span className="option__text">
              <RichText content={option.text} />
            </span>
            {showsKeys && (
              <kbd className="option__key" aria-hidden="true">
                {index + 1}
              </kbd>
            )}
          </label>
        </li>
      ))}
    </ol>
  );
}

/** How to answer; after it, for those who have a keyboard, with which keys. */
export function HintWithKeys({ hint, keys }: { hint: string; keys: string | undefined }) {
  return (
    <>
      {hint}
      {keys !== undefined && <span className="question__keys"> {keys}</span>}
    </>
  );
}
