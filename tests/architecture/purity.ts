import ts from "typescript";
import { lineOf, parse } from "./imports";
import { isTest } from "./source-file";
import type { SourceFile, Violation } from "./source-file";

const clocksAndChance = new Set(["Date.now", "Math.random", "performance.now", "Temporal.Now"]);
const outsideWorld = new Set(["process", "console", "crypto", "localStorage", "globalThis"]);
const outsideCalls = new Set(["fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Date"]);
/** They answer in the time zone of the machine, which is neither the learner's nor the same everywhere. */
const machineTime = /^[gs]et(Timezone|TimezoneOffset|FullYear|Month|Date|Day|Hours|Minutes)$/;

/** Uses of time, chance and the outside world in app/domain, where they have to come as arguments. */
export function purityViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => file.path.startsWith("app/domain/") && !isTest(file) && !file.path.endsWith(".d.ts"))
    .flatMap((file) => {
      const found: Violation[] = [];
      const visit = (node: ts.Node): void => {
        const impure = impurity(node);
        if (impure !== undefined) {
          const message = `the domain is pure: ${impure} must come as an argument`;
          found.push({ path: file.path, line: lineOf(node), message });
        }
        ts.forEachChild(node, visit);
      };
      visit(parse(file));
      return found;
    });
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) return newDate(node);
  if (ts.isCallExpression(node)) {
    return ts.isIdentifier(node.expression) && outsideCalls.has(node.expression.text)
      ? `${node.expression.text}()`
      : undefined;
  }
  if (ts.isVariableDeclaration(node)) return destructured(node);
  const member = memberOf(node);
  if (member === undefined) return undefined;
  const name = `${member.object}.${member.property}`;
  if (clocksAndChance.has(name) || outsideWorld.has(member.object)) return name;
  return machineTime.test(member.property) ? `the machine's time zone (${member.property})` : undefined;
}

/** `new Date()` reads the clock; with two arguments and more it reads the machine's time zone. */
function newDate({ expression, arguments: given = [] as unknown as ts.NodeArray<ts.Expression> }: ts.NewExpression) {
  if (!ts.isIdentifier(expression) || expression.text !== "Date" || given.length === 1) return undefined;
  return given.length === 0 ? "new Date()" : "the machine's time zone (new Date(year, month, …))";
}

/** `a.b` and `a["b"]`; the object is empty when it is not a plain name. */
function memberOf(node: ts.Node): { object: string; property: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { object: nameOf(node.expression), property: node.name.text };
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return { object: nameOf(node.expression), property: node.argumentExpression.text };
  }
  return undefined;
}

function nameOf(expression: ts.Expression): string {
  return ts.isIdentifier(expression) ? expression.text : "";
}

/** `const { random } = Math` */
function destructured({ name, initializer }: ts.VariableDeclaration): string | undefined {
  if (initializer === undefined || !ts.isObjectBindingPattern(name)) return undefined;
  const object = nameOf(initializer);
  const names = name.elements.map((element) => `${object}.${(element.propertyName ?? element.name).getText()}`);
  return names.find((each) => clocksAndChance.has(each));
}
