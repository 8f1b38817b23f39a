package raingan.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import raingan.thai.value.Fuzzy;

/** Finds which documents are of one office. What cannot be told stays apart and is named. */
final class Identity {

    /** Probability from which groups are taken for one office. */
    private static final double MERGES = 0.8;

    /** Probability from which nobody needs to look. */
    private static final double SURE = 0.95;

    /** Probability below which nobody needs to look either. */
    private static final double UNLIKELY = 0.3;

    /** Probability that a name without its province means the only office of that name. */
    private static final double ONLY_ONE = 0.97;

    /** Probability that a document is of the office of that name of which other documents lie in its folder. */
    private static final double SAME_FOLDER = 0.99;

    private static final int MOST_SLIPS = 2;

    /** Letters of a name for each that may be misread. */
    private static final int LETTERS_PER_SLIP = 3;

    private final List<Evidence> documents;
    private final Gazetteer gazetteer;
    private final List<Group> groups = new ArrayList<>();
    private final List<Uncertain> uncertain = new ArrayList<>();

    /**
     * Groups of which it is not sure whether they are one office.
     *
     * @param member a document of the one
     * @param one the rarer of the two
     * @param other the other
     * @param probability 0–1, that they are
     */
    record Uncertain(int member, Group one, Group other, double probability) {}

    /** What was found: groups by the first of their documents, and what is uncertain. */
    record Found(List<Group> groups, List<Uncertain> uncertain) {}

    private Identity(List<Evidence> documents, Gazetteer gazetteer) {
        this.documents = documents;
        this.gazetteer = gazetteer;
    }

    /** The offices of documents. */
    static Found of(List<Evidence> documents, Gazetteer gazetteer) {
        return of(documents, gazetteer, (features, pair) -> {});
    }

    /** As above; {@code seen} is told of each pair that the model judges. */
    static Found of(
            List<Evidence> documents, Gazetteer gazetteer, BiConsumer<Set<MergeModel.Feature>, List<Group>> seen) {
        Identity identity = new Identity(documents, gazetteer);
        identity.namedAlike();
        identity.listed();
        identity.misreadDistricts();
        identity.lostDistricts();
        identity.lostProvinces();
        identity.misread(seen);
        identity.groups.removeIf(g -> g.size() == 0);
        identity.groups.sort(Comparator.comparing(g -> Collections.min(g.members)));
        return new Found(identity.groups, identity.uncertain);
    }

    private void namedAlike() {
        Map<Reading, Group> byReading = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Evidence document = documents.get(i);
            if (document.namesAnOffice() && document.decided().isEmpty()) {
                byReading
                        .computeIfAbsent(Reading.of(document.claim()), Group::new)
                        .add(i, document);
            }
        }
        groups.addAll(byReading.values());
    }

    /** Groups that mean one entry of the official list. */
    private void listed() {
        if (gazetteer.isEmpty()) {
            return;
        }
        Map<Gazetteer.Entry, Group> byEntry = new HashMap<>();
        for (Group group : groups) {
            gazetteer.find(group.reading).ifPresent(entry -> {
                group.entry = entry;
                group.reading = entry.reading();
                Group first = byEntry.putIfAbsent(entry, group);
                if (first != null) {
                    first.take(group, 1);
                }
            });
        }
        drop();
    }

    /** A district that the province does not have is the one that it may be a misreading of, where only one is. */
    private void misreadDistricts() {
        for (List<Group> alike : by(g -> List.of(g.reading.type(), g.reading.code(), g.reading.key()))) {
            for (Group misread : alike) {
                List<Group> meant = alike.stream()
                        .filter(g -> g.reading.isListed() && g.reading.mayShareDistrict(misread.reading))
                        .toList();
                boolean named = !misread.reading.district().isEmpty()
                        && !misread.reading.code().isEmpty();
                if (named && !misread.reading.isListed() && meant.size() == 1) {
                    meant.get(0).take(misread, 1);
                }
            }
        }
        drop();
    }

    /** A name without its district means the only office of that name in the province, or is in doubt. */
    private void lostDistricts() {
        for (List<Group> alike : by(g -> List.of(g.reading.type(), g.reading.code(), g.reading.key()))) {
            for (Group lost : alike) {
                if (lost.reading.district().isEmpty() && !lost.reading.code().isEmpty()) {
                    join(
                            lost,
                            alike.stream()
                                    .filter(g -> !g.reading.district().isEmpty())
                                    .toList(),
                            1);
                }
            }
        }
        drop();
    }

    /** A name without its province means the only office of that name, or is in doubt. */
    private void lostProvinces() {
        for (List<Group> alike : by(g -> List.of(g.reading.type(), g.reading.key()))) {
            for (Group lost : alike) {
                if (lost.reading.code().isEmpty()) {
                    join(
                            lost,
                            alike.stream()
                                    .filter(g ->
                                            !g.reading.code().isEmpty() && g.reading.mayShareDistrict(lost.reading))
                                    .toList(),
                            ONLY_ONE);
                }
            }
        }
        drop();
    }

    /**
     * Joins documents of which the place is lost to the one office that they can mean. Where there are several, each
     * document by itself: its scores or its folder may tell which; one that nothing tells is of none.
     */
    private void join(Group lost, List<Group> all, double probability) {
        List<Group> possible = all.stream()
                .map(Group::whole)
                .filter(g -> g.size() > 0)
                .distinct()
                .toList();
        if (possible.size() == 1 && lost.agreement(possible.get(0)) >= 0) {
            join(lost, possible.get(0), lost.agreement(possible.get(0)) > 0 ? 1 : probability);
        } else if (!possible.isEmpty()) {
            lost.singles().forEach(single -> joinOne(single, possible));
            lost.members.clear();
        }
    }

    private void joinOne(Group single, List<Group> possible) {
        List<Group> fitting =
                possible.stream().filter(g -> g.agreement(single) >= 0).toList();
        List<Group> told = fitting.stream().filter(g -> g.agreement(single) > 0).toList();
        List<Group> near = fitting.stream().filter(g -> g.sharesFolder(single)).toList();
        List<Group> meant = told.isEmpty() ? near : told;
        if (meant.size() == 1) {
            join(single, meant.get(0), told.isEmpty() ? SAME_FOLDER : 1);
        } else {
            fitting.forEach(g -> doubt(single, g, 1.0 / (1 + fitting.size())));
        }
    }

    private void join(Group lost, Group meant, double probability) {
        if (probability < SURE) {
            doubt(lost, meant, probability);
        }
        meant.take(lost, probability);
    }

    private void misread(BiConsumer<Set<MergeModel.Feature>, List<Group>> seen) {
        for (List<Group> province : by(g -> List.of(g.reading.type(), g.reading.code()))) {
            List<Group> rarestFirst = province.stream()
                    .filter(g -> !g.reading.code().isEmpty())
                    .sorted(Comparator.comparingDouble(Group::weight)
                            .thenComparing(g -> g.members.get(0), Comparator.reverseOrder()))
                    .toList();
            for (int i = 0; i < rarestFirst.size(); i++) {
                misread(rarestFirst.get(i), rarestFirst.subList(i + 1, rarestFirst.size()), seen);
            }
        }
        drop();
    }

    private void misread(Group rare, List<Group> others, BiConsumer<Set<MergeModel.Feature>, List<Group>> seen) {
        Map<Group, Double> likely = new LinkedHashMap<>();
        for (Group other : others) {
            boolean listedApart = rare.entry != null && other.entry != null;
            int distance = listedApart ? MOST_SLIPS + 1 : distance(rare.reading.key(), other.reading.key());
            if (distance <= MOST_SLIPS && rare.reading.mayShareDistrict(other.reading)) {
                Set<MergeModel.Feature> features = MergeModel.features(rare, other, distance);
                seen.accept(features, List.of(rare, other));
                likely.put(other, MergeModel.probability(features));
            }
        }
        Group best = likely.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (best == null) {
            return;
        }
        double probability = amongRivals(likely, best);
        if (probability >= UNLIKELY && probability < SURE) {
            doubt(rare, best, probability);
        }
        if (probability >= MERGES) {
            best.take(rare, probability);
        }
    }

    /** Probability of one of several of which at most one is true. */
    private static double amongRivals(Map<Group, Double> likely, Group one) {
        double all = likely.values().stream().mapToDouble(Identity::odds).sum();
        return odds(Objects.requireNonNull(likely.get(one))) / (1 + all);
    }

    private static double odds(double probability) {
        return probability / (1 - probability);
    }

    /** Letters that differ; more than any misreading where the names are too short or too unlike. */
    private static int distance(String a, String b) {
        int most = Math.min(MOST_SLIPS, Math.min(a.length(), b.length()) / LETTERS_PER_SLIP);
        if (Math.abs(a.length() - b.length()) > most) {
            return MOST_SLIPS + 1;
        }
        int distance = Fuzzy.distance(a, b);
        return distance <= most ? distance : MOST_SLIPS + 1;
    }

    private void doubt(Group lost, Group other, double probability) {
        lost.members.forEach(m -> uncertain.add(new Uncertain(m, lost, other, probability)));
    }

    private void drop() {
        groups.removeIf(g -> g.size() == 0);
    }

    private List<List<Group>> by(Function<Group, List<Object>> what) {
        return new ArrayList<>(groups.stream()
                .collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
