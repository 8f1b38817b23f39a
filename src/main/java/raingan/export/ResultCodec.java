package raingan.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.util.Optional;

/** Results and contributions as Smile, the binary form of JSON, to be read again by the version that wrote them. */
public final class ResultCodec {

    /** With numbers as in the JSON of documents, so that both hold the same. */
    private static final ObjectMapper MAPPER = JsonFormatting.mapper(SmileMapper.builder(SmileFactory.builder()
            .disable(SmileGenerator.Feature.ENCODE_BINARY_AS_7BIT)
            .build()));

    private static final ObjectReader CONTRIBUTIONS = MAPPER.readerFor(Contribution.class);
    private static final ObjectReader RESULTS = MAPPER.readerFor(DocumentResult.class);
    private static final ObjectWriter WRITER = MAPPER.writer();

    private ResultCodec() {}

    public static byte[] write(DocumentResult result) {
        return bytes(result);
    }

    public static byte[] write(Contribution contribution) {
        return bytes(contribution);
    }

    /** What was written; empty when it is damaged. The path of its source file is unknown. */
    public static Optional<DocumentResult> result(byte[] content) {
        return read(RESULTS, content);
    }

    /** What was written; empty when it is damaged. */
    public static Optional<Contribution> contribution(byte[] content) {
        return read(CONTRIBUTIONS, content);
    }

    private static byte[] bytes(Object value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result is plain data", e);
        }
    }

    private static <T> Optional<T> read(ObjectReader reader, byte[] content) {
        try {
            return Optional.ofNullable(reader.readValue(content));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
