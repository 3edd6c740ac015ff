package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.Binding.FileForm;
import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.BoundClass.Call;
import dev.metricsbuild.processor.model.BoundClass.Entry;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.RowRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a class' files, and the names of their readers, such as {@code OfStep} and, column by column, {@code
 * IntoLog}; in the order of the files.
 */
final class ReaderNames {
    /** Tells a record that is read column by column from the same one as a value. */
    private static final String INTO = "into ";

    private final ClassName outer;
    private final Map<ClassRef, RowRecord> records = new LinkedHashMap<>();
    private final Map<ClassRef, RowRecord> columns = new LinkedHashMap<>();
    private final NamePool readers = new NamePool();

    ReaderNames(BoundClass bound) {
        outer = TypeNames.of(ReadersWriter.name(bound.source()));
        List<Call> calls = new ArrayList<>();
        bound.constructor().ifPresent(calls::add);
        calls.addAll(bound.providers().values());
        for (Entry entry : bound.entries()) {
            calls.add(entry.call());
        }
        for (Call call : calls) {
            for (Binding binding : call.bindings()) {
                if (binding instanceof Binding.File file) {
                    Map<ClassRef, RowRecord> known = file.form() == FileForm.COLUMNS ? columns : records;
                    for (RowRecord record : file.records()) {
                        known.putIfAbsent(record.name(), record);
                    }
                }
            }
        }
        for (ClassRef name : records.keySet()) {
            readers.newName("Of" + name.simpleName(), name);
        }
        for (ClassRef name : columns.keySet()) {
            readers.newName("Into" + name.simpleName(), INTO + name);
        }
    }

    Collection<RowRecord> records() {
        return records.values();
    }

    /** Those that are read column by column. */
    Collection<RowRecord> columns() {
        return columns.values();
    }

    /** The class of the reader of a record's columns. */
    ClassName columnsReader(ClassRef record) {
        return outer.nestedClass(readers.get(INTO + record));
    }

    /** The reader's class. */
    ClassName reader(ClassRef record) {
        return outer.nestedClass(readers.get(record));
    }

    /** Names for the variables of a record's reader: none hides a class or package that its code names. */
    NamePool variables(String... reserved) {
        NamePool variables = new NamePool();
        List<String> taken = new ArrayList<>(List.of(reserved));
        List<ClassRef> all = new ArrayList<>(records.keySet());
        all.addAll(columns.keySet());
        records.keySet().forEach(name -> taken.add(readers.get(name)));
        for (ClassRef name : all) {
            taken.add(name.simpleNames().get(0));
            taken.add(name.packageName().split("\\.", -1)[0]);
        }
        taken.forEach(variables::reserve);
        return variables;
    }
}
