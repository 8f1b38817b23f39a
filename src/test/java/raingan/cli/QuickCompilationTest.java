package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickCompilationTest {

    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    @BeforeEach
    void only_on_a_jvm_that_takes_directives() throws JMException {
        assumeTrue(ManagementFactory.getPlatformMBeanServer().isRegistered(new ObjectName(COMMANDS)));
    }

    @AfterEach
    void compile_as_before() throws JMException {
        command("compilerDirectivesRemove");
    }

    @Test
    void the_second_compiler_is_told_to_leave_all_but_hashing_alone() throws JMException {
        QuickCompilation.ask();

        assertThat(command("compilerDirectivesPrint"))
                .containsPattern(
                        "(?s)matching: sun/security/provider/SHA2\\..*c2 directives:[^>]*Exclude:false.*matching: \\*\\.\\*.*c2 directives:[^>]*Exclude:true");
    }

    private static String command(String name) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName(COMMANDS), name, new Object[] {new String[0]}, new String[] {
                    String[].class.getName()
                });
    }
}
