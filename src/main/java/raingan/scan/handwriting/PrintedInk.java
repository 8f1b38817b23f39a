package raingan.scan.handwriting;

import java.util.List;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;
import raingan.scan.image.Components;
import raingan.scan.paper.PreparedPage;
import raingan.scan.rule.RuleRemoval;
import raingan.scan.rule.Rules;
import raingan.scan.rule.ScanRulings;

/**
 * What is printed on a page, without what was stamped and written on it by hand.
 *
 * @param rules of tables
 * @param parts the components of the rest
 */
public record PrintedInk(Rules rules, List<Component> parts) {

    /**
     * Takes the rules out of a page, then the rings of stamps, then the strokes of pens. Sides of rings look like rules, and
     * borders that they run along do not: where there are rings the rules are looked for without them.
     */
    public static PrintedInk of(PreparedPage page) {
        double dpi = page.dpi();
        Area all = new Area(0, 0, page.ink().width(), page.ink().height());
        Rules rules = ScanRulings.find(page.ruleInk(), dpi);
        Bitmap text = RuleRemoval.remove(page.ink(), rules);
        List<Component> parts = Components.of(text, all);
        List<Circle> rings = StampRings.take(text, parts, dpi);
        if (!rings.isEmpty()) {
            rules = ScanRulings.find(StampRings.without(page.ruleInk(), rings, dpi), dpi)
                    .without(StampRings.areas(rings), dpi);
            text = RuleRemoval.remove(StampRings.without(page.ink(), rings, dpi), rules);
            parts = Components.of(text, all);
        }
        boolean written = SignatureRemoval.remove(text, page.ink(), parts, StampRings.areas(rings), dpi);
        if (!rings.isEmpty()) {
            StampRings.clear(text, written ? Components.of(text, all) : parts, rings, dpi);
        }
        return new PrintedInk(rules, written || !rings.isEmpty() ? Components.of(text, all) : parts);
    }
}
