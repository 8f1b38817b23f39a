package raingan.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;

/** Finds corrections that say different things of one cell; nothing is guessed between two that were said together. */
final class Conflicts {

    /** What a claim says, and of what. */
    private record Said(Object about, Object value) {}

    private static final String UNITS = "owner_units";

    private Conflicts() {}

    /**
     * The claims that no other contradicts. Of two that do, one that was said in an earlier run gives way; else both are
     * refused.
     *
     * @param outcomes takes what becomes of the others
     */
    static Map<Correction, Claim> without(
            Map<Correction, Claim> claims, Corrections corrections, Map<String, Outcome> outcomes) {
        Map<Object, Map<Object, Set<Correction>>> said = new LinkedHashMap<>();
        claims.forEach((c, claim) -> said(claim, claims)
                .forEach(s -> said.computeIfAbsent(s.about(), k -> new LinkedHashMap<>())
                        .computeIfAbsent(s.value(), k -> new LinkedHashSet<>())
                        .add(c)));
        Map<Correction, Claim> agreed = new LinkedHashMap<>(claims);
        for (Map<Object, Set<Correction>> values : said.values()) {
            if (values.size() > 1) {
                part(values, corrections).forEach((c, outcome) -> {
                    agreed.remove(c);
                    outcomes.put(c.reviewId(), outcome);
                });
            }
        }
        return agreed;
    }

    private static Map<Correction, Outcome> part(Map<Object, Set<Correction>> values, Corrections corrections) {
        Map<Correction, Outcome> lost = new LinkedHashMap<>();
        long fresh = values.values().stream()
                .filter(cs -> cs.stream().anyMatch(corrections::isFresh))
                .count();
        for (Map.Entry<Object, Set<Correction>> value : values.entrySet()) {
            String others = values.entrySet().stream()
                    .filter(e -> e != value)
                    .flatMap(e -> e.getValue().stream())
                    .map(Correction::reviewId)
                    .collect(Collectors.joining(", "));
            for (Correction c : value.getValue()) {
                boolean isFresh = value.getValue().stream().anyMatch(corrections::isFresh);
                if (fresh == 1 && !isFresh) {
                    lost.put(c, Outcome.of(c, Outcome.Kind.SUPERSEDED));
                } else if (fresh != 1) {
                    lost.put(c, Outcome.refused(c, new Refusal(Reason.CONFLICT, List.of(c.correctedValue(), others))));
                }
            }
        }
        return lost;
    }

    /** Whether all the owners, entered as a whole, lack the units that were entered for one of them. */
    private static boolean contradicts(Claim.Unit unit, Claim other) {
        return other instanceof Claim.Cells cells
                && cells.recordId().equals(unit.recordId())
                && cells.values().containsKey(UNITS)
                && !List.of(cells.values().getOrDefault(UNITS, "").split(";")).containsAll(unit.instead());
    }

    private static List<Said> said(Claim claim, Map<Correction, Claim> all) {
        List<Said> said = new ArrayList<>();
        if (claim instanceof Claim.Cells cells) {
            cells.values().forEach((column, value) -> said.add(new Said(List.of(cells.recordId(), column), value)));
            Claim strike = new Claim.Strike(cells.type(), cells.recordId());
            if (!cells.changes().isEmpty() && all.containsValue(strike)) {
                said.add(new Said(strike, "changed"));
            }
        } else if (claim instanceof Claim.Unit unit) {
            said.add(new Said(List.of(unit.recordId(), UNITS, unit.unit()), unit.instead()));
            if (all.values().stream().anyMatch(other -> contradicts(unit, other))) {
                said.add(new Said(List.of(unit.recordId(), UNITS), unit));
            }
        } else if (claim instanceof Claim.Column column) {
            said.add(new Said(
                    List.of(column.tableNo(), column.from(), column.from().isEmpty() ? column.heading() : ""),
                    column.to()));
        } else if (claim instanceof Claim.Strike) {
            said.add(new Said(claim, "struck"));
        }
        return said;
    }
}
