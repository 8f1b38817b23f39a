package raingan.training.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import raingan.report.column.ColumnFeatures;
import raingan.report.column.ColumnModel;
import raingan.report.record.ColumnRole;

/** Fits {@link ColumnModel} to labelled tables: multinomial logistic regression with elastic net, by L-BFGS of Apache OpenNLP. */
public final class FitColumns {

    /** Share of the headings that are made nonsense in a copy of each table, so that cells learn to speak. */
    private static final double GARBLED = 0.35;

    /** Most rows of the copies that have few. */
    private static final int FEW = 3;

    /** Tables that one written by hand stands for. */
    private static final int WEIGHT = 2;

    private static final double L1 = 0.04;
    private static final double L2 = 0.1;
    private static final int ITERATIONS = 100;

    /** Weights are kept to three digits; smaller ones say nothing. */
    private static final double LEAST = 0.005;

    /** Share of tables from which nothing is strange in a meaning that comes again: scores of several years, months. */
    private static final double OFTEN = 0.2;

    private FitColumns() {}

    /** Takes {@code DRAWN WRITTEN... OUT.tsv}: files of labelled tables, drawn and by hand, and where the weights go. */
    public static void main(String[] arguments) throws IOException {
        List<LabelledTable> written = new ArrayList<>();
        for (String file : List.of(arguments).subList(1, arguments.length - 1)) {
            written.addAll(LabelledTable.read(Path.of(file)));
        }
        List<String> weights = fit(LabelledTable.read(Path.of(arguments[0])), written);
        Files.write(Path.of(arguments[arguments.length - 1]), weights, StandardCharsets.UTF_8);
    }

    /** The lines of the model's resource; each table written by hand stands for several that could be drawn like it. */
    static List<String> fit(List<LabelledTable> drawn, List<LabelledTable> written) {
        Random random = new Random(1);
        List<Event> events = new ArrayList<>();
        drawn.forEach(table -> addEvents(table, random, events));
        for (int i = 0; i < WEIGHT; i++) {
            written.forEach(table -> addEvents(table, random, events));
        }
        List<LabelledTable> tables = new ArrayList<>(drawn);
        tables.addAll(written);
        Map<String, Map<ColumnRole, Double>> weights = weights(train(events), ColumnRole::valueOf);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What columns mean, by what can be seen of them: feature <TAB> MEANING:weight. Fitted by src/training/columns.sh, not written.");
        lines.add(ColumnModel.AGAIN + "\t" + text(again(tables)));
        weights.forEach((feature, own) -> lines.add(feature + "\t" + text(own)));
        return lines;
    }

    /** As printed, under other headings, and under nonsense, half of these with few rows. */
    private static void addEvents(LabelledTable table, Random random, List<Event> events) {
        events.addAll(events(table));
        events.addAll(events(table.reworded(random)));
        LabelledTable few = random.nextBoolean() ? table : table.shortened(1 + random.nextInt(FEW));
        events.addAll(events(few.garbled(GARBLED, random)));
    }

    private static List<Event> events(LabelledTable table) {
        List<Map<String, Double>> features = ColumnFeatures.of(table.rows());
        List<Event> events = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            events.add(event(table.roles().get(column).name(), features.get(column)));
        }
        return events;
    }

    static Event event(String outcome, Map<String, Double> features) {
        String[] names = features.keySet().toArray(String[]::new);
        float[] values = new float[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = features.getOrDefault(names[i], 0.0).floatValue();
        }
        return new Event(outcome, names, values);
    }

    static QNModel train(List<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, L1);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        try {
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            QNTrainer trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return trainer.trainModel(ITERATIONS, indexer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Per feature its weights by outcome. */
    @SuppressWarnings("unchecked")
    static <K extends Comparable<K>> Map<String, Map<K, Double>> weights(QNModel model, Function<String, K> outcome) {
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        Map<String, Map<K, Double>> weights = new TreeMap<>();
        contexts.forEach((feature, context) -> {
            Map<K, Double> own = new TreeMap<>();
            for (int i = 0; i < context.getOutcomes().length; i++) {
                double weight = context.getParameters()[i];
                if (Math.abs(weight) >= LEAST) {
                    own.put(outcome.apply(model.getOutcome(context.getOutcomes()[i])), weight);
                }
            }
            if (!own.isEmpty()) {
                weights.put(feature, own);
            }
        });
        return weights;
    }

    /** How much rarer it is, as a logarithm, that a further column has a meaning than that one has it. */
    private static Map<ColumnRole, Double> again(List<LabelledTable> tables) {
        Map<ColumnRole, Double> costs = new TreeMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            long once = tables.stream().filter(t -> t.roles().contains(role)).count();
            long more = tables.stream()
                    .filter(t -> t.roles().stream().filter(r -> r == role).count() > 1)
                    .count();
            if (more < OFTEN * once) {
                costs.put(role, Math.log((more + 0.5) / (once + 1)));
            }
        }
        return costs;
    }

    private static String text(Map<ColumnRole, Double> weights) {
        return weights.entrySet().stream()
                .map(e -> e.getKey() + ":" + String.format(Locale.ROOT, "%.3f", e.getValue()))
                .collect(Collectors.joining(" "));
    }
}
