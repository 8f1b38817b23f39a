package raingan.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import raingan.review.Correction;

/**
 * {@code documents/<doc_id>.json}: everything known of one document as it was extracted, and beside it what people
 * corrected. The dataset can be written anew from these files alone.
 */
public final class JsonExport {

    /**
     * The content of such a file.
     *
     * @param version of this format
     * @param document as extracted
     * @param corrections what people decided about its doubts
     */
    public record Stored(int version, DocumentResult document, List<Correction> corrections) {

        public Stored {
            corrections = List.copyOf(corrections);
        }
    }

    /** Raised when readers of older files would misunderstand newer ones. */
    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = JsonFormatting.mapper();
    private static final ObjectWriter WRITER = MAPPER.writer(JsonFormatting.printer());

    private JsonExport() {}

    /** Name of the file of a document, relative to the output folder. */
    public static String fileName(String docId) {
        return "documents/" + docId + ".json";
    }

    /** The bytes of the file: UTF-8, {@code \n} line ends, the same for the same document. */
    public static byte[] write(DocumentResult document, List<Correction> corrections) {
        try {
            String json = WRITER.writeValueAsString(new Stored(VERSION, document, corrections));
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result is plain data", e);
        }
    }

    /** What {@link #write} wrote; the path of its source file is unknown. */
    public static Stored read(byte[] json) throws IOException {
        return MAPPER.readValue(json, Stored.class);
    }
}
