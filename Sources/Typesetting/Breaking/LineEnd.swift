/// Where a line of a paragraph ends, and the next one starts: handed back to the typesetter to break the rest again.
package struct LineEnd {
  let breakpoint: Breakpoint
}
