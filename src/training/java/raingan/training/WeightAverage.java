package raingan.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean of several states of one floating-point network: the noise of training one line at a time averages out
 * (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima and Better Generalization").
 */
public final class WeightAverage {
    private WeightAverage() {}

    /** {@code WeightAverage MEAN.lstm STATE.traineddata...}; a state comes from {@code lstmtraining --stop_training}. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: WeightAverage MEAN.lstm STATE.traineddata...");
        }
        List<byte[]> states = new ArrayList<>();
        for (String state : List.of(args).subList(1, args.length)) {
            states.add(ModelFile.parse(Files.readAllBytes(Path.of(state))).network());
        }
        Files.write(Path.of(args[0]), of(states));
    }

    /**
     * The mean of the weights; all else as in the first state.
     *
     * @throws IllegalArgumentException if the states are not of one network, or 8-bit
     */
    public static byte[] of(List<byte[]> states) {
        NetworkLayout layout = NetworkLayout.of(states.get(0));
        for (byte[] state : states) {
            if (!NetworkLayout.of(state).equals(layout)) {
                throw new IllegalArgumentException("the states are not of one network");
            }
        }
        List<ByteBuffer> in = states.stream()
                .map(state -> ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN))
                .toList();
        ByteBuffer mean = ByteBuffer.wrap(states.get(0).clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (NetworkLayout.Matrix matrix : layout.matrices()) {
            if (matrix.isEightBit()) {
                throw new IllegalArgumentException("weights at " + matrix.start() + " are 8-bit");
            }
            for (int i = 0; i < matrix.size(); i++) {
                int at = matrix.weights() + i * Double.BYTES;
                mean.putDouble(
                        at,
                        in.stream().mapToDouble(b -> b.getDouble(at)).average().orElseThrow());
            }
        }
        return mean.array();
    }
}
