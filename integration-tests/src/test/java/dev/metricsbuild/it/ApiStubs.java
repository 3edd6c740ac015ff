package dev.metricsbuild.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The public API of a module as a jar that is small enough to be kept: its exported packages without code, and without
 * what only their own package sees. One API gives the same bytes each time.
 */
final class ApiStubs {
    private static final String MODULE = "module-info.class";

    private ApiStubs() {}

    /** The packages that a module exports to everybody. */
    static Set<String> exports(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return exports(bytes(zip, zip.getEntry(MODULE)));
        }
    }

    private static Set<String> exports(byte[] module) throws IOException {
        return ModuleDescriptor.read(new ByteArrayInputStream(module)).exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    static void write(Path jar, Path stubs) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            byte[] module = bytes(zip, zip.getEntry(MODULE));
            Set<String> exports = exports(module);
            files.put(MODULE, module);
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                String directory = name.substring(0, name.lastIndexOf('/') + 1);
                if (name.endsWith(".class")
                        && exports.contains(directory.replaceAll("/$", "").replace('/', '.'))) {
                    byte[] stub = stub(bytes(zip, entry));
                    if (stub.length > 0) {
                        files.put(name, stub);
                    }
                }
            }
        }
        Files.createDirectories(stubs.getParent());
        try (OutputStream out = Files.newOutputStream(stubs);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** A class without code; empty for one that has no name of its own or is private. */
    private static byte[] stub(byte[] original) {
        ClassWriter writer = new ClassWriter(0);
        Visible visible = new Visible(writer);
        new ClassReader(original).accept(visible, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return visible.hidden ? new byte[0] : writer.toByteArray();
    }

    private static final class Visible extends ClassVisitor {
        private String self = "";
        private boolean hidden;

        Visible(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            self = name;
            hidden = (access & Opcodes.ACC_SYNTHETIC) != 0;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public void visitInnerClass(String name, String outerName, String innerName, int access) {
            // A class without an outer one is local to a method or anonymous.
            boolean nobodySees = outerName == null || (access & Opcodes.ACC_PRIVATE) != 0;
            if (name.equals(self) && nobodySees) {
                hidden = true;
            }
            if (!nobodySees) {
                super.visitInnerClass(name, outerName, innerName, access);
            }
        }

        @Override
        public void visitNestHost(String nestHost) {
            // Says who may see what is private: nothing of that is left.
        }

        @Override
        public void visitNestMember(String nestMember) {
            // As above.
        }

        @Override
        public void visitOuterClass(String owner, String name, String descriptor) {
            // Only of classes that are left out.
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return seen(access) ? super.visitField(access, name, descriptor, signature, value) : null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return seen(access) ? super.visitMethod(access, name, descriptor, signature, exceptions) : null;
        }

        private static boolean seen(int access) {
            return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                    && (access & Opcodes.ACC_SYNTHETIC) == 0;
        }
    }
}
