import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { alias } from "./aliases";
import remixOptions from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixOptions)],
  resolve: { alias },
  build: {
    // Data URLs for assets would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    target: "es2022",
  },
});
