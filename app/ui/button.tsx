import { Link } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style"> {
  /** One primary button a page; quiet ones look like links, with the target of a button. */
  variant?: ButtonVariant | undefined;
  /** As wide as its container on a phone. */
  wide?: boolean | undefined;
}

/** A button. `type` is "submit" unless told otherwise, since nearly all of ours stand in forms. */
export function Button({ variant = "primary", wide, type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(variant, wide)} {...rest}>
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  to: string;
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  wide?: boolean | undefined;
  /** Leaves client-side navigation out: for downloads and for a change of language. */
  reloadDocument?: boolean | undefined;
  /** When Remix fetches the next page ahead. */
  prefetch?: "none" | "intent" | "render" | "viewport" | undefined;
  rel?: string | undefined;
  id?: string | undefined;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  to,
  children,
  variant = "primary",
  wide,
  reloadDocument,
  prefetch,
  rel,
  id,
}: ButtonLinkProps) {
  return (
    <Link
      id={id}
      to={to}
      className={buttonClass(variant, wide)}
      reloadDocument={reloadDocument ?? false}
      prefetch={prefetch ?? "none"}
      rel={rel}
    >
      {children}
    </Link>
  );
}

/** Buttons in a row, which wrap, and stand one below the other on a phone. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}

function buttonClass(variant: ButtonVariant, wide: boolean | undefined): string {
  return classNames("button", `button--${variant}`, wide && "button--wide");
}
