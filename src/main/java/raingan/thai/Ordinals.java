package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/** Repairs a run of ordinal numbers by the redundancy in it: each is one more than the last. */
final class Ordinals {

    static final String RULE = "ordinal-repaired";

    /** Share of the ordinals that must fit the run as they stand. */
    private static final double ENOUGH = 0.6;

    private Ordinals() {}

    /**
     * Gives each ordinal that stands alone against the run the value that the run asks for; two in a row that do not fit
     * may be another list, and stay. A list that starts anew at 1 is a run of its own.
     */
    static List<String> repair(List<String> ordinals) {
        List<String> result = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ordinals.size(); i++) {
            if (i == ordinals.size() || restarts(ordinals, i)) {
                result.addAll(repairRun(ordinals.subList(start, i)));
                start = i;
            }
        }
        return result;
    }

    private static boolean restarts(List<String> ordinals, int i) {
        return ordinals.get(i).equals("1")
                && (i + 1 == ordinals.size() || ordinals.get(i + 1).equals("2"));
    }

    private static List<String> repairRun(List<String> run) {
        int bestFirst = 1;
        int bestFit = -1;
        for (int i = 0; i < run.size(); i++) {
            int first = Integer.parseInt(run.get(i)) - i;
            int fit = first >= 1 ? fit(run, first) : -1;
            if (fit > bestFit || (fit == bestFit && first == 1)) {
                bestFirst = first;
                bestFit = fit;
            }
        }
        if (bestFit < 2 || bestFit < ENOUGH * run.size()) {
            return run;
        }
        List<String> repaired = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            boolean alone = fitsAt(run, i - 1, bestFirst) && fitsAt(run, i + 1, bestFirst);
            repaired.add(alone ? String.valueOf(bestFirst + i) : run.get(i));
        }
        return repaired;
    }

    /** Whether a neighbour bears the run out; there is none beyond its ends. */
    private static boolean fitsAt(List<String> run, int i, int first) {
        return i < 0 || i >= run.size() || Integer.parseInt(run.get(i)) == first + i;
    }

    private static int fit(List<String> run, int first) {
        int fit = 0;
        for (int i = 0; i < run.size(); i++) {
            fit += Integer.parseInt(run.get(i)) == first + i ? 1 : 0;
        }
        return fit;
    }
}
