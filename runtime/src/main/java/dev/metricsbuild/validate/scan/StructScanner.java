package dev.metricsbuild.validate.scan;

import java.io.IOException;

/**
 * {@code google.protobuf.Struct}, of which nothing is kept: it must only be one. The recursion ends where {@link
 * WireInput} finds the nesting too deep.
 */
final class StructScanner {
    private static final int FIELDS = 1 << 3 | Field.LENGTH;
    private static final int KEY = 1 << 3 | Field.LENGTH;
    private static final int VALUE = 2 << 3 | Field.LENGTH;
    private static final int NULL_VALUE = 1 << 3 | Field.VARINT;
    private static final int NUMBER_VALUE = 2 << 3 | Field.FIXED64;
    private static final int STRING_VALUE = 3 << 3 | Field.LENGTH;
    private static final int BOOL_VALUE = 4 << 3 | Field.VARINT;
    private static final int STRUCT_VALUE = 5 << 3 | Field.LENGTH;
    private static final int LIST_VALUE = 6 << 3 | Field.LENGTH;
    private static final int VALUES = 1 << 3 | Field.LENGTH;

    private StructScanner() {}

    static void scan(WireInput in) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == FIELDS) {
                scanEntry(in);
            } else {
                in.skip(tag);
            }
        }
        in.leave(outer);
    }

    private static void scanEntry(WireInput in) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case KEY -> in.checkText();
                case VALUE -> scanValue(in);
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
    }

    private static void scanValue(WireInput in) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case NULL_VALUE, BOOL_VALUE -> in.varint();
                case NUMBER_VALUE -> in.skipBytes(8);
                case STRING_VALUE -> in.checkText();
                case STRUCT_VALUE -> scan(in);
                case LIST_VALUE -> scanList(in);
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
    }

    private static void scanList(WireInput in) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == VALUES) {
                scanValue(in);
            } else {
                in.skip(tag);
            }
        }
        in.leave(outer);
    }
}
