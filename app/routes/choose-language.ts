import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { preferredLang } from "~/http/lang.server";

/** The bare address follows the browser's language. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${preferredLang(request)}`, { headers: { Vary: "Accept-Language" } });
}
