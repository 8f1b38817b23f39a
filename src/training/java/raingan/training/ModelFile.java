package raingan.training;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The components of a Tesseract {@code .traineddata} file in their order; an absent one is empty.
 *
 * <p>Layout after {@code TessdataManager}: a count (32 bits), an offset for each component (64 bits, −1 when absent),
 * then the components one after the other, all little-endian.
 */
public record ModelFile(List<byte[]> components) {
    /** Place of the network among the components ({@code TESSDATA_LSTM}). */
    public static final int NETWORK = 17;
    /** No Tesseract knows more components; a larger count is another kind of file. */
    private static final int MOST_COMPONENTS = 64;

    public ModelFile {
        components = List.copyOf(components);
    }

    /**
     * The components in {@code file}.
     *
     * @throws IllegalArgumentException if it is no model file
     */
    public static ModelFile parse(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int count = file.length < Integer.BYTES ? 0 : in.getInt();
        if (count <= NETWORK || count > MOST_COMPONENTS || in.remaining() < count * Long.BYTES) {
            throw new IllegalArgumentException("not a Tesseract model file");
        }
        long[] offsets = new long[count];
        Arrays.setAll(offsets, i -> in.getLong());
        List<byte[]> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(offsets[i] < 0 ? new byte[0] : between(file, offsets[i], end(offsets, i, file.length)));
        }
        return new ModelFile(components);
    }

    private static long end(long[] offsets, int component, int length) {
        return Arrays.stream(offsets)
                .filter(offset -> offset > offsets[component])
                .min()
                .orElse(length);
    }

    private static byte[] between(byte[] file, long from, long to) {
        if (to > file.length) {
            throw new IllegalArgumentException("a component of the model ends after the file");
        }
        return Arrays.copyOfRange(file, (int) from, (int) to);
    }

    /** The {@code lstm} component. */
    public byte[] network() {
        return components.get(NETWORK).clone();
    }

    /** This model with another {@code lstm} component. */
    public ModelFile withNetwork(byte[] network) {
        List<byte[]> changed = new ArrayList<>(components);
        changed.set(NETWORK, network.clone());
        return new ModelFile(changed);
    }

    /** The file, as {@link #parse} reads it. */
    public byte[] toBytes() {
        ByteBuffer head = ByteBuffer.allocate(Integer.BYTES + components.size() * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(components.size());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] component : components) {
            head.putLong(component.length == 0 ? -1 : head.capacity() + body.size());
            body.writeBytes(component);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }
}
