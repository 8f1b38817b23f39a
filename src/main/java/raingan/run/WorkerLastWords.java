package raingan.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a worker process leaves to tell why it ended: its crash log, else its first words on standard error, else its exit status. */
final class WorkerLastWords {

    /** Lines of HotSpot's crash log: the signal, then the native frame. */
    private static final Pattern SIGNAL = Pattern.compile("#\\s+((?:SIG|EXCEPTION_)\\w+)");

    private static final Pattern FRAME = Pattern.compile("# [CVJ]\\s+\\[([\\w.+-]+)");

    /** Lines in which both stand. */
    private static final int HEAD = 20;

    private static final int MOST_CHARACTERS = 300;

    private final Process process;
    private final StringBuilder said = new StringBuilder();
    private final Thread listener;

    /** Listens to a process from its start, so that it never waits for somebody to read what it says. */
    WorkerLastWords(Process process) {
        this.process = process;
        listener = new Thread(this::listen, "words of worker " + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try (BufferedReader reader = process.errorReader(Charset.defaultCharset())) {
            String line;
            while ((line = reader.readLine()) != null) {
                add(line.strip());
            }
        } catch (IOException e) {
            // It is gone, and has said what it had to say.
            return;
        }
    }

    private synchronized void add(String line) {
        if (said.length() < MOST_CHARACTERS && !line.isEmpty()) {
            said.append(said.length() == 0 ? "" : " ").append(line);
        }
    }

    private synchronized String said() {
        return said.toString();
    }

    /** Waits a moment until everything is heard that was said; whoever ends the process closes its streams. */
    void await() {
        try {
            listener.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A line for people; of a process that has ended and was awaited. */
    String text() {
        String crash = crash();
        if (!crash.isEmpty()) {
            return crash;
        }
        String text = said();
        if (!text.isEmpty()) {
            return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        }
        return process.isAlive() ? "no answer" : "exit status " + process.exitValue();
    }

    private String crash() {
        Path log = WorkerCommand.crashLog(Long.toString(process.pid()));
        if (!Files.isRegularFile(log)) {
            return "";
        }
        try {
            List<String> lines = Files.readAllLines(log, Charset.defaultCharset());
            String head = String.join("\n", lines.subList(0, Math.min(lines.size(), HEAD)));
            Matcher signal = SIGNAL.matcher(head);
            Matcher frame = FRAME.matcher(head);
            return (signal.find() ? signal.group(1) : "") + (frame.find() ? " in " + frame.group(1) : "");
        } catch (IOException e) {
            return "";
        }
    }
}
