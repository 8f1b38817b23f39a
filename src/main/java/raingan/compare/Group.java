package raingan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents that are taken to be of one office, while it is being found out which are. */
final class Group {

    /** Scores that say nothing when they are alike: many offices reach them. */
    private static final List<Integer> COMMON = List.of(0, 100);

    /** Equal indicators from which two documents tell of one assessment. */
    private static final int ALIKE = 3;

    /** Unequal indicators from which they do not. */
    private static final int UNLIKE = 2;

    private static final int INDICATORS = 16;

    final List<Integer> members = new ArrayList<>();
    Reading reading;
    double confidence = 1;
    Gazetteer.@Nullable Entry entry;
    private @Nullable Group into;
    private final List<Evidence> documents = new ArrayList<>();
    private final Map<Integer, Evidence.Score> scores = new HashMap<>();

    Group(Reading reading) {
        this.reading = reading;
    }

    void add(int index, Evidence document) {
        members.add(index);
        documents.add(document);
        document.scores().forEach(s -> scores.putIfAbsent(s.year() * INDICATORS + s.indicator(), s));
    }

    /**
     * Takes over the documents of another group; what is known of the place is known of both.
     *
     * @param probability 0–1, that both are one office
     */
    void take(Group other, double probability) {
        for (int i = 0; i < other.members.size(); i++) {
            add(other.members.get(i), other.documents.get(i));
        }
        reading = new Reading(
                reading.type(),
                reading.key(),
                reading.district().isEmpty() ? other.reading.district() : reading.district(),
                reading.code().isEmpty() ? other.reading.code() : reading.code());
        confidence = Math.min(Math.min(confidence, other.confidence), probability);
        entry = entry == null ? other.entry : entry;
        other.members.clear();
        other.into = this;
    }

    /** The group that its documents went to, itself when they did not. */
    Group whole() {
        return into == null ? this : into.whole();
    }

    /** Each document as a group of its own. */
    List<Group> singles() {
        List<Group> singles = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Group single = new Group(reading);
            single.add(members.get(i), documents.get(i));
            singles.add(single);
        }
        return singles;
    }

    /** Whether documents of both lie in one folder below that of the input. */
    boolean sharesFolder(Group other) {
        return documents.stream()
                .map(Evidence::folder)
                .anyMatch(folder -> !folder.isEmpty()
                        && other.documents.stream().anyMatch(d -> d.folder().equals(folder)));
    }

    List<Evidence> documents() {
        return documents;
    }

    int size() {
        return members.size();
    }

    /** How much its name is to be believed: each document as far as it was surely read. */
    double weight() {
        return documents.stream().mapToDouble(d -> d.claim().confidence()).sum();
    }

    boolean isPrinted() {
        return documents.stream().anyMatch(d -> d.claim().confidence() >= 1);
    }

    /** Whether the scores of a year are the same in both: 1, different: −1, or neither can be told: 0. */
    int agreement(Group other) {
        int alike = 0;
        int unlike = 0;
        for (Map.Entry<Integer, Evidence.Score> score : scores.entrySet()) {
            Evidence.Score theirs = other.scores.get(score.getKey());
            if (theirs == null) {
                continue;
            }
            boolean overall = score.getValue().indicator() == Evidence.Score.OVERALL;
            if (!score.getValue().agrees(theirs)) {
                unlike += overall ? UNLIKE : 1;
            } else if (COMMON.stream().noneMatch(c -> theirs.value().doubleValue() == c)) {
                alike += overall ? ALIKE : 1;
            }
        }
        return alike >= ALIKE && alike > unlike ? 1 : unlike >= UNLIKE ? -1 : 0;
    }

    /** Whether both have a document of one kind, year and round, which one office writes but once. */
    boolean collides(Group other) {
        return documents.stream().anyMatch(d -> other.documents.stream().anyMatch(d::isOfSameKind));
    }
}
