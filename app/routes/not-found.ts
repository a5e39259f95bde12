import { notFound } from "~/http/refusals.server";

/** Every address that no other route has. */
export function loader() {
  throw notFound();
}

export { loader as action };

/** Never shown: the loader sends every request to the error boundary. A route without a component would answer without a page. */
export default function NotFound() {
  return null;
}
