package raingan.training;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the weights and the training flags lie in the {@code lstm} component of a Tesseract model.
 *
 * <p>After Tesseract 5 {@code src/lstm}: {@code Network::Serialize}, {@code WeightMatrix::Serialize} and
 * {@code LSTMRecognizer::Serialize}, without character set (as in a model file); all little-endian.
 *
 * @param matrices in the order of the file
 * @param flags byte offset of the training flags (32 bits)
 */
record NetworkLayout(List<Matrix> matrices, int flags) {
    private static final int INT_MODE = 1;
    private static final int DOUBLES = 128;
    /** Network flag: a plumbing layer stores one learning rate for each of its parts. */
    private static final int LAYER_LEARNING_RATES = 64;
    /** Gates of a one-dimensional LSTM: input, input gate, forget gate, output gate. */
    private static final int GATES = 4;

    NetworkLayout {
        matrices = List.copyOf(matrices);
    }

    /**
     * A matrix of weights.
     *
     * @param start byte offset of its mode, after which come rows and columns (32 bits each) and an unused element
     * @param mode bits: 1 for 8-bit weights, 4 for Adam, 128 for doubles
     * @param weights byte offset of the first weight; after 8-bit weights come a count and a scale for each row
     * @param end byte offset of what follows
     */
    record Matrix(int start, int mode, int rows, int columns, int weights, int end) {
        boolean isEightBit() {
            return (mode & INT_MODE) != 0;
        }

        int size() {
            return Math.multiplyExact(rows, columns);
        }
    }

    /**
     * The layout of {@code component}.
     *
     * @throws IllegalArgumentException if it is no such component
     */
    static NetworkLayout of(byte[] component) {
        try {
            return new Walk(component).whole();
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException("not a Tesseract LSTM network: " + e.getMessage(), e);
        }
    }

    private static final class Walk {
        private final ByteBuffer in;
        private final List<Matrix> matrices = new ArrayList<>();

        Walk(byte[] component) {
            in = ByteBuffer.wrap(component).order(ByteOrder.LITTLE_ENDIAN);
        }

        NetworkLayout whole() {
            network();
            text();
            int flags = in.position();
            in.getInt();
            return new NetworkLayout(matrices, flags);
        }

        private void network() {
            in.get();
            String type = text();
            skip(2);
            int flags = in.getInt();
            skip(3 * Integer.BYTES);
            text();
            switch (type) {
                case "Input" -> skip(5 * Integer.BYTES);
                case "Convolve", "Maxpool", "Reconfig" -> skip(2 * Integer.BYTES);
                case "Series", "Parallel", "RTLReversed", "TTBReversed", "XYTranspose" -> parts(flags);
                case "LSTM", "SummLSTM" -> lstm();
                case "Tanh", "Relu", "Linear", "Logistic", "Softmax" -> matrix();
                default -> throw new IllegalArgumentException("unknown layer '" + type + "' at " + in.position());
            }
        }

        private void parts(int flags) {
            int count = in.getInt();
            for (int i = 0; i < count; i++) {
                network();
            }
            if ((flags & LAYER_LEARNING_RATES) != 0) {
                skip(Math.multiplyExact(in.getInt(), Float.BYTES));
            }
        }

        private void lstm() {
            in.getInt();
            for (int gate = 0; gate < GATES; gate++) {
                matrix();
            }
        }

        private void matrix() {
            int start = in.position();
            int mode = in.get() & 0xff;
            if ((mode & DOUBLES) == 0) {
                throw new IllegalArgumentException("weights of an older format at " + start);
            }
            int rows = in.getInt();
            int columns = in.getInt();
            boolean eightBit = (mode & INT_MODE) != 0;
            int width = eightBit ? 1 : Double.BYTES;
            skip(width);
            int weights = in.position();
            skip(Math.multiplyExact(Math.multiplyExact(rows, columns), width));
            if (eightBit) {
                skip(Math.multiplyExact(in.getInt(), Double.BYTES));
            }
            matrices.add(new Matrix(start, mode, rows, columns, weights, in.position()));
        }

        private String text() {
            int from = in.position() + Integer.BYTES;
            int length = in.getInt();
            skip(length);
            return new String(in.array(), from, length, StandardCharsets.UTF_8);
        }

        private void skip(int bytes) {
            if (bytes < 0 || bytes > in.remaining()) {
                throw new IllegalArgumentException(bytes + " bytes wanted at " + in.position());
            }
            in.position(in.position() + bytes);
        }
    }
}
