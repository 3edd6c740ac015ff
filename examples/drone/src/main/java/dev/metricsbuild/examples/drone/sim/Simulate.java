package dev.metricsbuild.examples.drone.sim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Flies the mission of a seed, and writes what the metrics build takes. */
public final class Simulate {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Simulate() {}

    /**
     * Writes {@code DIR/inputs/experience/experience.json}, the mission, and {@code DIR/inputs/logs/flight.jsonl}.
     *
     * @param args {@code --seed N --out DIR}
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4 || !args[0].equals("--seed") || !args[2].equals("--out")) {
            System.err.println("Usage: java -cp drone.jar " + Simulate.class.getName() + " --seed N --out DIR");
            System.exit(2);
        }
        write(MissionPlanner.plan(Long.parseLong(args[1])), Path.of(args[3], "inputs"));
    }

    static void write(Mission mission, Path inputs) throws IOException {
        Path experience = Files.createDirectories(inputs.resolve("experience"));
        MAPPER.writeValue(experience.resolve("experience.json").toFile(), mission);
        Path log = Files.createDirectories(inputs.resolve("logs")).resolve("flight.jsonl");
        try (SequenceWriter lines =
                MAPPER.writerFor(Step.class).withRootValueSeparator("\n").writeValues(log.toFile())) {
            Flight.fly(Airframe.QUADCOPTER, mission, step -> writeLine(lines, step));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeLine(SequenceWriter lines, Step step) {
        try {
            lines.write(step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
