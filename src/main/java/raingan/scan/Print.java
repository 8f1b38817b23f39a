package raingan.scan;

import java.util.List;

/**
 * What is printed on a page, without what was stamped and written on it by hand.
 *
 * @param rules of tables
 * @param parts the components of the rest
 */
record Print(Rules rules, List<Component> parts) {

    /**
     * Takes the rules out of a page, then the rings of stamps, then the strokes of pens. Sides of rings look like rules, and
     * borders that they run along do not: where there are rings the rules are looked for without them.
     */
    static Print of(PreparedPage page) {
        double dpi = page.dpi();
        Area all = new Area(0, 0, page.ink().width(), page.ink().height());
        Rules rules = ScanRulings.find(page.ruleInk(), dpi);
        Bitmap text = RuleRemoval.remove(page.ink(), rules);
        List<Component> parts = Components.of(text, all);
        List<Circle> rings = Rings.take(text, parts, dpi);
        if (!rings.isEmpty()) {
            rules = ScanRulings.find(Rings.without(page.ruleInk(), rings, dpi), dpi)
                    .without(Rings.areas(rings), dpi);
            text = RuleRemoval.remove(Rings.without(page.ink(), rings, dpi), rules);
            parts = Components.of(text, all);
        }
        boolean written = PenStrokes.remove(text, page.ink(), parts, Rings.areas(rings), dpi);
        if (!rings.isEmpty()) {
            Rings.clear(text, written ? Components.of(text, all) : parts, rings, dpi);
        }
        return new Print(rules, written || !rings.isEmpty() ? Components.of(text, all) : parts);
    }
}
