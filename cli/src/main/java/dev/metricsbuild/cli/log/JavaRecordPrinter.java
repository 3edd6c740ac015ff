package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.table.VisibleText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints the record of Java that reads a topic. */
public final class JavaRecordPrinter {
    private JavaRecordPrinter() {}

    /**
     * Prints the record with a comment that shows a parameter of its type.
     *
     * @param file the recording
     * @param topicName the name of the topic
     * @return how many schemas the topic has, of which the record is for the first
     * @throws UnusableRecordingException if the messages have no schema
     */
    public static int print(String file, String topicName, Topic topic, PrintWriter out)
            throws UnusableRecordingException {
        List<StructType> types = topic.types();
        if (types.isEmpty()) {
            throw new UnusableRecordingException("The messages of " + topic.visibleName()
                    + " are JSON, whose fields are in no schema of the recording. metricsbuild log cat prints them.");
        }
        JavaRecords records = new JavaRecords(types.get(0));
        Path name = Path.of(file).getFileName();
        String comment = "// Messages of " + JavaNames.literal(topicName) + ": "
                + VisibleText.of(types.get(0).name()).replace("\\", "\\\\") + ". As a parameter of a metric:\n"
                + "//     @LogFile(value = " + JavaNames.literal(name == null ? file : name.toString()) + ", topic = "
                + JavaNames.literal(topicName) + ") List<" + records.rootName() + "> messages\n";
        out.print(records.source(comment));
        return types.size();
    }
}
