import { SheetSection } from "../sheet-section";

interface TokenSamplesProps {
  tokens: { colours: readonly string[]; fonts: readonly string[]; sizes: readonly string[]; spaces: readonly string[] };
  /** A line of text, for the sizes. */
  line: string;
  titles: { colours: string; type: string; spaces: string };
}

/** Every colour, typeface, size and space, by its name. Drawn, since no element may have a style of its own. */
export function TokenSamples({ tokens, line, titles }: TokenSamplesProps) {
  return (
    <>
      <SheetSection id="colours" title={titles.colours}>
        <ul className="swatches">
          {tokens.colours.map((name) => (
            <li key={name}>
              <svg width="100%" height="48" aria-hidden="true">
                <rect className="swatch" width="100%" height="48" fill={`var(${name})`} />
              </svg>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </SheetSection>
      <SheetSection id="type" title={titles.type}>
        <ul className="token-list">
          {tokens.fonts.map((name) => (
            <Line
              key={name}
              name={name}
              attributes={{ fontFamily: `var(${name})`, fontSize: "var(--text-l)" }}
              line={line}
            />
          ))}
          {tokens.sizes.map((name) => (
            <Line
              key={name}
              name={name}
              attributes={{ fontFamily: "var(--serif)", fontSize: `var(${name})` }}
              line={line}
            />
          ))}
        </ul>
      </SheetSection>
      <SheetSection id="spaces" title={titles.spaces}>
        <ul className="token-list">
          {tokens.spaces.map((name) => (
            <li key={name}>
              <code>{name}</code>
              <svg width="100%" height="16" aria-hidden="true">
                <rect className="space" width={`var(${name})`} height="16" />
              </svg>
            </li>
          ))}
        </ul>
      </SheetSection>
    </>
  );
}

interface LineProps {
  name: string;
  attributes: { fontFamily: string; fontSize: string };
  line: string;
}

function Line({ name, attributes, line }: LineProps) {
  return (
    <li>
      <code>{name}</code>
      <svg className="type-line" width="100%" height="56" role="img" aria-label={line}>
        <text y="38" {...attributes}>
          {line}
        </text>
      </svg>
    </li>
  );
}
