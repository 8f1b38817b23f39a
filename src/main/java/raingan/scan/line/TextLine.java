package raingan.scan.line;

import java.util.List;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/**
 * One line of text: pixels.
 *
 * @param parts its letters and marks
 * @param area the rectangle around them
 * @param top the row at which the letters without their marks begin
 * @param bottom the row below the letters without their tails and lower vowels
 * @param usualHeight of a letter without marks in the text around
 */
public record TextLine(List<Component> parts, Area area, int top, int bottom, int usualHeight) {

    public TextLine {
        parts = List.copyOf(parts);
    }

    /** A piece of this line: some of its parts, at least one. */
    TextLine of(List<Component> some) {
        Area around = some.stream().map(Component::area).reduce(Area::union).orElseThrow();
        return new TextLine(some, around, top, bottom, usualHeight);
    }

    /** Height of a letter without marks. */
    int letterHeight() {
        return bottom - top;
    }
}
