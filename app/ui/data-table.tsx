import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface DataTableColumn {
  id: string;
  label: string;
  /** Numbers stand right, with figures of one width. */
  numeric?: boolean | undefined;
}

export interface DataTableRow {
  id: string;
  /** One cell a column, in their order; the first heads the row. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  id: string;
  caption: string;
  columns: readonly DataTableColumn[];
  rows: readonly DataTableRow[];
}

/** A table that scrolls in itself, by keyboard too, where it is too wide; on a phone each row stands as a block. */
export function DataTable({ id, caption, columns, rows }: DataTableProps) {
  return (
    // A part that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table className="table" id={id}>
        <caption id={`${id}-caption`}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className={cellClass(column)}>
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={column.id} className={cellClass(column)} data-label={column.label}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass(column: DataTableColumn): string | undefined {
  return classNames(column.numeric && "table__number") || undefined;
}
