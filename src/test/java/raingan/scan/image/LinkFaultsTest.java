package raingan.scan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_EXECUTABLE|/t/libleptonica.so.6: failed to map segment from shared object|/t",
                "NOT_EXECUTABLE|/t/libtesseract.so.5.5: failed to map segment from shared object: Operation not permitted|/t",
                "NOT_EXECUTABLE|C:\\t\\jnidispatch.dll: Access is denied|/t",
                "C_LIBRARY|Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /t/libleptonica.so.6)|ld-linux",
                "C_LIBRARY|Error relocating /t/libtesseract.so.5.5: __memcpy_chk: symbol not found|Alpine",
                "C_LIBRARY|/lib/x86_64-linux-gnu/libm.so.6: version `GLIBC_2.34' not found (required by /t/libtesseract.so.5.5)|2.34",
                "SYSTEM_LIBRARY|libstdc++.so.6: cannot open shared object file: No such file or directory|libstdc++.so.6",
                "SYSTEM_LIBRARY|C:\\t\\libtesseract553.dll: Can't find dependent libraries|Visual C++",
                "LIBRARY_REFUSED|/t/libleptonica.so.6: invalid ELF header|invalid ELF header"
            })
    void what_the_linker_says_is_told_by_its_cause(OcrFault fault, String said, String named) {
        OcrUnavailableException told = LinkFaults.of(new UnsatisfiedLinkError(said), Path.of("/t"));

        assertThat(told.fault()).isEqualTo(fault);
        assertThat(told.message(Locale.ENGLISH)).contains(named).doesNotContain("{");
        assertThat(told.message(Locale.forLanguageTag("th"))).doesNotContain("{");
    }
}
