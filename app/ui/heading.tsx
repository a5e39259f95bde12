import type { HTMLAttributes } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** Its place in the outline of the page, which is not its size: size comes from the class. */
  level: HeadingLevel;
}

/** A heading whose level is data, so that one component fits into pages with different outlines. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
