/** A whole number or a range of them. */
export type Quantity = number | { readonly from: number; readonly to: number };
