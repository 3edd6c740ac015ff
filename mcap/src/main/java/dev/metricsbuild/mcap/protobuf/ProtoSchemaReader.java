package dev.metricsbuild.mcap.protobuf;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.mcap.schema.SchemaException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code FileDescriptorSet}. Each schema has descriptors of its own, as names of one may mean others in another. */
public final class ProtoSchemaReader {
    /** Most bytes of a set. */
    public static final int MAX_BYTES = 4 << 20;

    private static final int MAX_DEPTH = 256;

    private final Map<String, FileDescriptorProto> files = new LinkedHashMap<>();
    private final Map<String, FileDescriptor> built = new HashMap<>();

    private ProtoSchemaReader() {}

    /**
     * How the messages of a schema are decoded.
     *
     * @param name full name of the message type
     * @param data the serialized set, from the buffer's position on
     * @throws SchemaException if the set is not understood, lacks the type or exceeds a limit
     */
    public static ProtoPlan read(String name, ByteBuffer data) throws SchemaException {
        if (data.remaining() > MAX_BYTES) {
            throw new SchemaException("the schema has " + data.remaining() + " bytes, more than the " + MAX_BYTES
                    + " that a set of protobuf descriptors may have");
        }
        String full = name.startsWith(".") ? name.substring(1) : name;
        try {
            Descriptor root = new ProtoSchemaReader().message(full, data.duplicate());
            ProtoMessage message = new ProtoTypes().message(root);
            return new ProtoPlan(message, message);
        } catch (InvalidProtocolBufferException e) {
            throw new SchemaException("the schema is not a protobuf FileDescriptorSet: " + e.getMessage());
        } catch (DescriptorValidationException e) {
            throw new SchemaException("the protobuf descriptors contradict each other: " + e.getMessage());
        } catch (RuntimeException e) {
            // protobuf-java does not promise to tell all that is wrong with descriptors by its own exceptions.
            throw new SchemaException("the protobuf descriptors cannot be read: " + e);
        }
    }

    private Descriptor message(String name, ByteBuffer data)
            throws SchemaException, InvalidProtocolBufferException, DescriptorValidationException {
        for (FileDescriptorProto file : FileDescriptorSet.parseFrom(data).getFileList()) {
            files.putIfAbsent(file.getName(), file);
        }
        for (String file : files.keySet()) {
            Optional<Descriptor> found = find(file(file, 0), name);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new SchemaException("the protobuf descriptors do not define the message " + name
                + ", to which the schema's name refers; they define " + files.size() + " files");
    }

    private FileDescriptor file(String name, int depth) throws SchemaException, DescriptorValidationException {
        FileDescriptor done = built.get(name);
        if (done != null) {
            return done;
        }
        if (depth > MAX_DEPTH) {
            throw new SchemaException("the protobuf files import each other in a cycle or deeper than " + MAX_DEPTH);
        }
        FileDescriptorProto file = files.get(name);
        if (file == null) {
            throw new SchemaException("the protobuf descriptors lack the file " + name);
        }
        List<FileDescriptor> imports = new ArrayList<>();
        for (String dependency : file.getDependencyList()) {
            if (files.containsKey(dependency)) {
                imports.add(file(dependency, depth + 1));
            } else {
                // One that is nowhere may matter for options only; a type that is missing is found when it is needed.
                WellKnownFiles.of(dependency).ifPresent(imports::add);
            }
        }
        FileDescriptor descriptor = FileDescriptor.buildFrom(file, imports.toArray(FileDescriptor[]::new), true);
        built.put(name, descriptor);
        return descriptor;
    }

    private static Optional<Descriptor> find(FileDescriptor file, String name) {
        String prefix = file.getPackage().isEmpty() ? "" : file.getPackage() + ".";
        if (!name.startsWith(prefix)) {
            return Optional.empty();
        }
        Descriptor found = null;
        for (String part : name.substring(prefix.length()).split("\\.", -1)) {
            found = found == null ? file.findMessageTypeByName(part) : found.findNestedTypeByName(part);
            if (found == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }
}
