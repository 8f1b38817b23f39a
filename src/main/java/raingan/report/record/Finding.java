package raingan.report.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An analysis or weakness that a report states outside its measures.
 *
 * @param id row id in {@code findings.csv}
 * @param tool the instrument, when known
 * @param indicators the indicators it speaks of, in order of number
 * @param text what it says
 */
public record Finding(String id, @Nullable Tool tool, List<Indicator> indicators, Sourced text) {

    public Finding {
        indicators = List.copyOf(indicators);
    }
}
