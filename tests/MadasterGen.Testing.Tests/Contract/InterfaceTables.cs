using MadasterGen.Testing.Contract;

namespace MadasterGen.Testing.Tests.Contract;

/// <summary>The tables of the interface as they stand in the repository.</summary>
internal static class InterfaceTables
{
    public static InterfaceTable V3 { get; } = Read("facts-v3.0-build30855.tsv");

    public static InterfaceTable V4 { get; } = Read("facts-v4.0-build28168.tsv");

    public static IEnumerable<(InterfaceTable Table, Operation Operation)> Operations =>
        V3.Operations.Select(operation => (V3, operation)).Concat(V4.Operations.Select(operation => (V4, operation)));

    /// <summary>The name of each operation with its version, as a test shows it.</summary>
    public static TheoryData<string> OperationNames => [.. Operations.Select(row => NameOf(row.Operation))];

    public static (InterfaceTable Table, Operation Operation) Find(string name) => Operations.Single(row => NameOf(row.Operation) == name);

    public static string NameOf(Operation operation) => $"{operation.Path.Split('/')[2]} {operation.Id}";

    private static InterfaceTable Read(string name)
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "MadasterGen.sln")))
            root = Path.GetDirectoryName(root);
        Assert.NotNull(root);
        using StreamReader reader = File.OpenText(Path.Combine(root, "specs", "facts", name));
        return InterfaceTableReader.Read(reader);
    }
}
