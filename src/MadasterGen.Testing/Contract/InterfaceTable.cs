namespace MadasterGen.Testing.Contract;

/// <summary>The operations, schemas and enums of one version of the interface.</summary>
internal sealed class InterfaceTable
{
    private static readonly Lazy<InterfaceTable> Version3 = new(() => Load("v3.0.tsv"));
    private static readonly Lazy<InterfaceTable> Version4 = new(() => Load("v4.0.tsv"));

    public static InterfaceTable V3 => Version3.Value;

    public static InterfaceTable V4 => Version4.Value;

    public List<Operation> Operations { get; } = [];

    public Dictionary<string, Schema> Schemas { get; } = [];

    public Dictionary<string, IReadOnlyList<string>> Enums { get; } = [];

    /// <summary>The properties of a schema, those of its base first.</summary>
    public IEnumerable<Property> PropertiesOf(Schema schema) =>
        schema.Extends is null ? schema.Properties : PropertiesOf(Schemas[schema.Extends]).Concat(schema.Properties);

    /// <summary>The names under which an enum's value, or a kind of commodity, can stand in a response.</summary>
    public IEnumerable<string> NamesOfEnumProperties() =>
        Schemas.Values.SelectMany(schema => schema.Properties)
            .Where(property => property.Type is NamedType named && Enums.ContainsKey(named.Name))
            .Select(property => property.Name)
            .Append("commodityType")
            .Distinct();

    private static InterfaceTable Load(string resource)
    {
        using Stream stream = typeof(InterfaceTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks the resource {resource}.");
        using var reader = new StreamReader(stream);
        return InterfaceTableReader.Read(reader);
    }
}
