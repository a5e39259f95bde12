import { index, route, type RouteConfig } from "@remix-run/route-config";

export default [
  index("routes/choose-language.ts"),
  route(":lang", "routes/page-layout.tsx", [
    index("routes/home.tsx"),
    route("units/:unit", "routes/unit.tsx"),
    route("sessions/:session/:position", "routes/question.tsx"),
    route("sessions/:session/:position/verdict", "routes/verdict.tsx"),
    route("sessions/:session", "routes/summary.tsx"),
    route("progress", "routes/progress.tsx"),
    route("return", "routes/return-code.tsx"),
    route("components", "routes/components.tsx"),
    route("*", "routes/not-found.ts"),
  ]),
] satisfies RouteConfig;
