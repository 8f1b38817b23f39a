package raingan.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns the 8-bit {@code lstm} component of a Tesseract model into the floating-point component that can be trained.
 *
 * <p>Layout after Tesseract 5 {@code src/lstm}: {@code Network::Serialize}, {@code WeightMatrix::Serialize} and
 * {@code LSTMRecognizer::Serialize}. The result says the same as the 8-bit network up to its rounding of activations.
 */
public final class Dequantizer {
    private static final int INT_MODE = 1;
    private static final int ADAM = 4;
    private static final int DOUBLES = 128;
    /** Network flag: a plumbing layer stores one learning rate for each of its parts. */
    private static final int LAYER_LEARNING_RATES = 64;
    /** Gates of a one-dimensional LSTM: input, input gate, forget gate, output gate. */
    private static final int GATES = 4;

    private final NetworkReader in;
    private final NetworkWriter out = new NetworkWriter();

    private Dequantizer(byte[] component) {
        in = new NetworkReader(component);
    }

    /** {@code Dequantizer tha.traineddata tha.lstm} writes the network that {@code lstmtraining} continues from. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Dequantizer MODEL.traineddata FLOAT.lstm");
        }
        ModelFile model = ModelFile.parse(Files.readAllBytes(Path.of(args[0])));
        Files.write(Path.of(args[1]), dequantize(model.network()));
    }

    /**
     * The floating-point twin of an 8-bit {@code lstm} component without character set (as in a model file).
     *
     * @throws IllegalArgumentException if the bytes are no such component
     */
    public static byte[] dequantize(byte[] component) {
        Dequantizer run = new Dequantizer(component);
        run.network();
        run.trainer();
        return run.out.toBytes();
    }

    private void network() {
        copyByte();
        String type = copyString();
        copyByte();
        copyByte();
        int flags = copyInt();
        copyInts(3);
        copyString();
        switch (type) {
            case "Input" -> copyInts(5);
            case "Convolve", "Maxpool", "Reconfig" -> copyInts(2);
            case "Series", "Parallel", "RTLReversed", "TTBReversed", "XYTranspose" -> parts(flags);
            case "LSTM", "SummLSTM" -> lstm();
            case "Tanh", "Relu", "Linear", "Logistic", "Softmax" -> matrix();
            default -> throw new IllegalArgumentException("unknown layer '" + type + "' at " + in.position());
        }
    }

    private void parts(int flags) {
        int count = copyInt();
        for (int i = 0; i < count; i++) {
            network();
        }
        if ((flags & LAYER_LEARNING_RATES) != 0) {
            int rates = copyInt();
            copyInts(rates);
        }
    }

    private void lstm() {
        copyInt();
        for (int gate = 0; gate < GATES; gate++) {
            matrix();
        }
    }

    private void matrix() {
        int mode = in.readByte() & 0xff;
        if ((mode & INT_MODE) == 0 || (mode & DOUBLES) == 0) {
            throw new IllegalArgumentException("weights at " + in.position() + " are not 8-bit (mode " + mode + ")");
        }
        int rows = in.readInt();
        int columns = in.readInt();
        in.readByte();
        byte[] weights = in.readBytes(Math.multiplyExact(rows, columns));
        double[] scales = in.readDoubles(in.readInt());
        out.writeByte(DOUBLES | (mode & ADAM));
        out.writeInt(rows);
        out.writeInt(columns);
        out.writeDouble(0);
        for (int i = 0; i < weights.length; i++) {
            out.writeDouble(weights[i] * scales[i / columns]);
        }
    }

    /** What follows the network: its specification, the training flags, and the state of training. */
    private void trainer() {
        copyString();
        out.writeInt(in.readInt() & ~INT_MODE);
        while (!in.atEnd()) {
            copyByte();
        }
    }

    private void copyByte() {
        out.writeByte(in.readByte());
    }

    private int copyInt() {
        int value = in.readInt();
        out.writeInt(value);
        return value;
    }

    private void copyInts(int count) {
        for (int i = 0; i < count; i++) {
            copyInt();
        }
    }

    private String copyString() {
        String value = in.readString();
        out.writeString(value);
        return value;
    }
}
