package dev.metricsbuild.mcap.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapRecord;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A class path without protobuf-java, as of somebody whose recordings have no protobuf. */
class MissingLibraryTest {

    @Test
    void withoutProtobuf_itsTopicsAreBytesAndOthersAreDecoded() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("protobuf-java")) {
                classPath.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            @SuppressWarnings("unchecked") // Its own loader has made it another class, but one of the JDK's interface.
            UnaryOperator<String> probe = (UnaryOperator<String>) loader.loadClass(Probe.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(probe.apply("protobuf"))
                    .isEqualTo(
                            "messages in protobuf need the library com.google.protobuf:protobuf-java, which is not on"
                                    + " the class path or module path; add it");
            assertThat(probe.apply("ros2msg")).isEqualTo("decoded");
        }
    }

    /** Asks what messages with a schema of this encoding are. */
    public static final class Probe implements UnaryOperator<String> {
        @Override
        public String apply(String schemaEncoding) {
            McapRecord.Schema schema = new McapRecord.Schema(1, "p/A", schemaEncoding, ByteBuffer.allocate(0));
            String encoding = schemaEncoding.equals("protobuf") ? "protobuf" : "cdr";
            MessageContent content = new MessageDecoders().of(new McapChannel(1, "/t", encoding, schema, Map.of()));
            return content instanceof MessageContent.Opaque opaque ? opaque.reason() : "decoded";
        }
    }
}
