package raingan.training.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import raingan.compare.Evidence;
import raingan.compare.Gazetteer;
import raingan.report.record.OrgType;
import raingan.report.record.ReportType;
import raingan.thai.value.Places;

/**
 * What the documents of many offices over some years tell: names that many offices share, letters misread, places left out,
 * offices raised to another kind, files twice and corrected versions. The same seed gives the same country.
 */
public final class Country {

    private static final Path NAMES = Path.of("src/training/country/names.tsv");
    private static final int FIRST_YEAR = 2563;
    private static final String LETTERS = "กขคงจชซดตถทธนบปผพฟภมยรลวสหอะาิีึืุูเแโใไ่้";

    /** How documents come to be. */
    public record Settings(int offices, int years, long seed, double slips) {}

    /** An office. */
    private record Place(OrgType type, String name, String district, Places.Province province) {}

    private final Settings settings;
    private final Random random;
    private final List<String> firsts;
    private final List<String> seconds;
    private final List<Evidence> documents = new ArrayList<>();
    private final List<Integer> truth = new ArrayList<>();
    private final List<Gazetteer.Entry> entries = new ArrayList<>();
    private int offices;

    private Country(Settings settings) {
        this.settings = settings;
        this.random = new Random(settings.seed());
        this.firsts = names("FIRST\t");
        this.seconds = names("SECOND\t");
    }

    /** Draws a country. */
    public static Country of(Settings settings) {
        Country country = new Country(settings);
        Set<Place> taken = new HashSet<>();
        while (country.offices < settings.offices()) {
            Place place = country.place();
            if (taken.add(place)) {
                country.live(place);
            }
        }
        return country;
    }

    /** What each document tells. */
    public List<Evidence> documents() {
        return List.copyOf(documents);
    }

    /** The number of the office that each document is of. */
    public List<Integer> truth() {
        return List.copyOf(truth);
    }

    /** The official list of the offices. */
    public Gazetteer gazetteer() {
        return Gazetteer.of(entries);
    }

    private static List<String> names(String kind) {
        try {
            return Files.readAllLines(NAMES).stream()
                    .filter(line -> line.startsWith(kind))
                    .map(line -> line.substring(kind.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place place() {
        List<Places.Province> provinces = Places.provinces();
        Places.Province province = provinces.get(random.nextInt(provinces.size()));
        String district =
                province.districts().get(random.nextInt(province.districts().size()));
        double kind = random.nextDouble();
        OrgType type = kind < 0.68 ? OrgType.SAO : kind < 0.96 ? OrgType.SUBDISTRICT : OrgType.TOWN;
        return new Place(type, frequent(firsts) + frequent(seconds), district, province);
    }

    /** The first of a list far more often than the last, as names are. */
    private String frequent(List<String> list) {
        double u = random.nextDouble();
        return list.get((int) (u * u * list.size()));
    }

    private void live(Place place) {
        int raised = place.type() == OrgType.SAO && random.nextDouble() < 0.02
                ? FIRST_YEAR + 1 + random.nextInt(Math.max(1, settings.years() - 1))
                : Integer.MAX_VALUE;
        Place now = place;
        enter(now);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + settings.years(); year++) {
            if (year == raised) {
                now = new Place(OrgType.SUBDISTRICT, place.name(), place.district(), place.province());
                enter(now);
            }
            year(now, year);
        }
    }

    private void enter(Place place) {
        entries.add(new Gazetteer.Entry(
                String.format(Locale.ROOT, "G%05d", offices),
                place.type(),
                place.name(),
                place.district(),
                place.province().name()));
        offices++;
    }

    private void year(Place place, int year) {
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            scores.add(Math.min(100, Math.round((80 + 8 * random.nextGaussian()) * 100) / 100.0));
        }
        if (random.nextDouble() < 0.6) {
            write(place, ReportType.ITA_ANALYSIS, year, null, scores);
        }
        if (random.nextDouble() < 0.8) {
            write(place, ReportType.MEASURES_PLAN, year, null, random.nextDouble() < 0.4 ? scores : List.of());
        }
        if (random.nextDouble() < 0.4) {
            write(place, ReportType.MEASURES_RESULT, year, 6, List.of());
        }
        if (random.nextDouble() < 0.7) {
            write(place, ReportType.MEASURES_RESULT, year, 12, random.nextDouble() < 0.2 ? scores : List.of());
        }
    }

    private void write(Place place, ReportType type, int year, @Nullable Integer round, List<Double> scores) {
        add(place, type, year, round, scores);
        if (random.nextDouble() < 0.03) {
            add(place, type, year, round, scores);
        }
        if (random.nextDouble() < 0.03) {
            List<Double> corrected = new ArrayList<>(scores);
            if (!corrected.isEmpty()) {
                corrected.set(1, Math.max(0, corrected.get(1) - 1.5));
            }
            add(place, type, year, round, corrected);
        }
    }

    private void add(Place place, ReportType type, int year, @Nullable Integer round, List<Double> values) {
        String id = String.format(Locale.ROOT, "%012x", documents.size() + 0xa00000000000L);
        boolean printed = random.nextDouble() < 0.4;
        List<Evidence.Score> scores = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            scores.add(new Evidence.Score(id, i, year - 1, BigDecimal.valueOf(values.get(i)), 1, printed ? 1 : 0.9));
        }
        documents.add(new Evidence(
                id,
                id + ".pdf",
                "",
                true,
                type,
                claim(place, printed),
                "",
                year,
                year - 1,
                round,
                scores,
                "",
                List.of(),
                0,
                0,
                0));
        truth.add(offices - 1);
    }

    private Evidence.Claim claim(Place place, boolean printed) {
        Places.Province province = random.nextDouble() < 0.05
                ? null
                : Places.at(read(place.province().name(), printed)).orElse(null);
        String district = random.nextDouble() < 0.3 ? "" : read(place.district(), printed);
        String listed = province == null
                ? district
                : Places.district(district, province).orElse(district);
        return new Evidence.Claim(
                place.type(),
                read(place.name(), printed),
                listed,
                province == null ? "" : province.name(),
                province == null ? "" : province.code(),
                printed ? 1 : 0.9);
    }

    /** A text as it is read: from print as it stands, from a picture with slips. */
    private String read(String text, boolean printed) {
        if (printed) {
            return text;
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            double kind = random.nextDouble() < settings.slips() ? random.nextDouble() : 2;
            char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
            if (kind > 0.15) {
                read.append(kind > 1 ? text.charAt(i) : other);
            }
            if (kind < 0.05) {
                read.append(text.charAt(i)).append(other);
            }
        }
        return read.toString();
    }
}
