using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

/// <summary>Writes the property that tells the records of a hierarchy apart.</summary>
internal static class DiscriminatorEmitter
{
    /// <summary>Writes the property: abstract in a base, fixed in a subtype, read from the JSON in an unknown kind.</summary>
    public static void WriteProperty(CodeWriter writer, RecordPlan record)
    {
        if (record.Discriminator is not { } discriminator)
            return;
        string type = TypeText.Of(discriminator.Type, record.RootNamespace);
        Documentation.Summary(writer, discriminator.Description, $"Tells the kinds of {record.SchemaName} apart ({discriminator.JsonName}).");
        writer.Line(record switch
        {
            { IsAbstract: true } => $"public abstract {type} {discriminator.Name} {{ get; }}",
            { IsUnknownKind: true } when discriminator.Type.Kind == TypeKind.String => $"public override {type} {discriminator.Name} => _kind ?? \"\";",
            { IsUnknownKind: true } => $"public override {type} {discriminator.Name} => _kind;",
            _ => $"public override {type} {discriminator.Name} => {Constant(discriminator)};",
        });
        writer.Line();
        if (!record.IsUnknownKind)
            return;
        writer.Line("/// <summary>The JSON it came with.</summary>");
        using (writer.Block("public global::System.Text.Json.JsonElement Json"))
        {
            writer.Line("get => _json;");
            writer.Line("init => _json = value;");
        }
        writer.Line();
    }

    /// <summary>The value as the document's JSON has it.</summary>
    public static string WireValue(DiscriminatorPlan discriminator) => discriminator.Type.Kind == TypeKind.Enum ? $"{discriminator.Name}.Value" : discriminator.Name;

    private static string Constant(DiscriminatorPlan discriminator) => discriminator.Type.Kind == TypeKind.Enum
        ? $"new {discriminator.Type.Name}({CSharpText.Literal(discriminator.Value)})"
        : CSharpText.Literal(discriminator.Value);
}
