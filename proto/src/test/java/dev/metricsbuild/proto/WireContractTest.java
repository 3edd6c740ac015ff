package dev.metricsbuild.proto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the compiled schema with the tables of the wire contract, both ways: nothing missing, nothing more. */
class WireContractTest {
    private static final Pattern MESSAGE =
            Pattern.compile("^`([\\w.]+)`\\n\\n\\| no\\..*\\n\\| ---.*\\n((?:\\|.*\\n?)+)", Pattern.MULTILINE);
    private static final Pattern ENUM = Pattern.compile("^enum `([\\w.]+)`: (.*)$", Pattern.MULTILINE);
    private static final List<FileDescriptor> FILES = List.of(UuidProto.getDescriptor(), MetricsProto.getDescriptor());

    private static String contract = "";

    @BeforeAll
    static void readContract() throws IOException {
        try (InputStream in = WireContractTest.class.getResourceAsStream("/wire-contract.md")) {
            contract = new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void everyMessage_hasTheFieldsOfTheContract() {
        Map<String, List<String>> expected = new TreeMap<>();
        Matcher tables = MESSAGE.matcher(contract);
        while (tables.find()) {
            expected.put(
                    tables.group(1),
                    tables.group(2)
                            .lines()
                            .map(row -> row.substring(2, row.length() - 2))
                            .toList());
        }
        Map<String, List<String>> actual = new TreeMap<>();
        messages()
                .forEach(message -> actual.put(
                        message.getFullName(),
                        message.getFields().stream().map(WireContractTest::row).toList()));

        assertThat(expected).hasSize(34);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void everyEnum_hasTheValuesOfTheContract() {
        Map<String, String> expected = new TreeMap<>();
        Matcher lines = ENUM.matcher(contract);
        while (lines.find()) {
            expected.put(lines.group(1), lines.group(2));
        }
        Map<String, String> actual = new TreeMap<>();
        FILES.stream()
                .flatMap(file -> file.getEnumTypes().stream())
                .forEach(type -> actual.put(type.getFullName(), values(type)));

        assertThat(expected).hasSize(5);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void everyFile_hasTheNamePackageAndImportsOfTheContract() {
        assertThat(FILES.stream().map(WireContractTest::heading).toList())
                .allSatisfy(heading -> assertThat(contract).contains(heading));
    }

    @Test
    void repeatedNumbers_arePacked() {
        assertThat(messages().flatMap(message -> message.getFields().stream()).filter(FieldDescriptor::isPackable))
                .isNotEmpty()
                .allMatch(FieldDescriptor::isPacked);
    }

    private static Stream<Descriptor> messages() {
        return FILES.stream().flatMap(file -> file.getMessageTypes().stream()).flatMap(WireContractTest::withNested);
    }

    private static Stream<Descriptor> withNested(Descriptor message) {
        return Stream.concat(
                Stream.of(message),
                message.getNestedTypes().stream()
                        .filter(nested -> !nested.getOptions().getMapEntry()));
    }

    private static String heading(FileDescriptor file) {
        String imports =
                file.getDependencies().stream().map(FileDescriptor::getFullName).collect(Collectors.joining(", "));
        return "## File `%s`, package `%s`, syntax proto3; imports: %s\n"
                .formatted(file.getFullName(), file.getPackage(), imports.isEmpty() ? "none" : imports);
    }

    private static String values(EnumDescriptor type) {
        return type.getValues().stream()
                .map(value -> value.getName() + " = " + value.getNumber())
                .collect(Collectors.joining(", "));
    }

    private static String row(FieldDescriptor field) {
        return "%d | %s | %s | %s".formatted(field.getNumber(), field.getName(), type(field), presence(field));
    }

    private static String type(FieldDescriptor field) {
        if (field.isMapField()) {
            List<FieldDescriptor> entry = field.getMessageType().getFields();
            return "map<%s, %s>".formatted(type(entry.get(0)), type(entry.get(1)));
        }
        return switch (field.getType()) {
            case MESSAGE -> field.getMessageType().getFullName();
            case ENUM -> field.getEnumType().getFullName();
            default -> field.getType().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String presence(FieldDescriptor field) {
        if (field.isMapField()) {
            return "map";
        }
        if (field.isRepeated()) {
            return "repeated";
        }
        if (field.getRealContainingOneof() != null) {
            return "oneof `" + field.getRealContainingOneof().getName() + "`";
        }
        if (field.toProto().getProto3Optional()) {
            return "optional (explicit)";
        }
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE ? "message" : "implicit";
    }
}
