package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the columns of a CSV file are to a type: a plain column is a component, a dotted name such as {@code pose.position.x}
 * a component within records, and a cell of JSON a list or a record.
 *
 * @param children the components that the file has columns for, in their order
 * @param asked the columns, and those that are missing
 */
record CsvTree(List<Node> children, List<Column> asked) {
    private static final int MOST_DEPTH = 32;

    /** A component: a cell, or a record of further components. */
    record Node(String name, int column, boolean container, List<Node> children) {}

    /** A column that is asked for, and whether it must be there. */
    record Column(String name, boolean required) {}

    /** What the columns are to a type. */
    static CsvTree of(ObjectReader reader, JavaType type, List<String> columns) {
        List<Column> asked = new ArrayList<>();
        List<Node> nodes = nodes(reader, type, columns, "", asked, 0);
        return new CsvTree(nodes, List.copyOf(asked));
    }

    private static List<Node> nodes(
            ObjectReader reader, JavaType type, List<String> columns, String prefix, List<Column> asked, int depth) {
        List<Node> nodes = new ArrayList<>();
        BeanDescription description = reader.getConfig().introspect(type);
        for (BeanPropertyDefinition property : description.findProperties()) {
            String name = prefix + property.getName();
            JavaType component = property.getPrimaryType();
            boolean record = component.getRawClass().isRecord();
            boolean nested =
                    record && depth < MOST_DEPTH && columns.stream().anyMatch(column -> column.startsWith(name + "."));
            if (nested && !columns.contains(name)) {
                nodes.add(new Node(
                        property.getName(),
                        -1,
                        false,
                        nodes(reader, component, columns, name + ".", asked, depth + 1)));
                continue;
            }
            asked.add(new Column(name, property.getMetadata().isRequired()));
            int column = columns.indexOf(name);
            if (column >= 0) {
                boolean container = record || component.isContainerType();
                nodes.add(new Node(property.getName(), column, container, List.of()));
            }
        }
        return nodes;
    }

    /** Whether the rows are objects of plain values, as databind reads them by itself. */
    boolean isFlat() {
        return children.stream().noneMatch(node -> node.container() || node.column() < 0);
    }

    /** Writes a row as an object; cells that are not there are left out. */
    void write(List<String> cells, JsonGenerator to) throws IOException {
        to.writeStartObject();
        write(children, cells, to);
        to.writeEndObject();
    }

    private static void write(List<Node> nodes, List<String> cells, JsonGenerator to) throws IOException {
        for (Node node : nodes) {
            if (node.column() < 0) {
                to.writeObjectFieldStart(node.name());
                write(node.children(), cells, to);
                to.writeEndObject();
            } else if (node.column() < cells.size()) {
                to.writeFieldName(node.name());
                writeCell(node, cells.get(node.column()), to);
            }
        }
    }

    private static void writeCell(Node node, String cell, JsonGenerator to) throws IOException {
        if (cell.isEmpty()) {
            to.writeNull();
        } else if (node.container() && (cell.startsWith("[") || cell.startsWith("{"))) {
            try (JsonParser parser = InputFile.jsonFactory().createParser(cell)) {
                parser.nextToken();
                to.copyCurrentStructure(parser);
            }
        } else if (node.container()) {
            to.writeStartArray();
            for (String element : cell.split(";", -1)) {
                to.writeString(element.trim());
            }
            to.writeEndArray();
        } else {
            to.writeString(cell);
        }
    }
}
