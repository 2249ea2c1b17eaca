using System.Threading;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the resolver by which <c>JsonSerializer</c> knows a version's types without reflection.</summary>
internal static class JsonResolverEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";
    private const string Create = $"global::System.Func<{Options}, {Metadata}.JsonTypeInfo>";
    private const string Map = $"global::System.Collections.Generic.Dictionary<global::System.Type, {Create}>";

    /// <summary>The file's text.</summary>
    public static string Emit(VersionClientPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string name = plan.JsonResolverName;
        FileHead.Write(writer, plan.Origin);
        writer.Line($"namespace {plan.RootNamespace};");
        writer.Line();
        writer.Line($"/// <summary>Makes the types of {CSharpText.Xml(plan.Version.ApiVersion)} known to <c>JsonSerializer</c>, without "
            + "reflection: combine it with your own context.</summary>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Visibility} sealed class {name} : {Metadata}.IJsonTypeInfoResolver"))
        {
            writer.Line($"private static readonly {Map} s_types = new {Map}();");
            writer.Line();
            using (writer.Block($"static {name}()"))
            {
                foreach (string type in plan.JsonTypes)
                    writer.Line($"Add(new {type}.MadasterJsonConverter());");
            }
            writer.Line();
            writer.Line("/// <summary>The resolver.</summary>");
            writer.Line($"public static {Metadata}.IJsonTypeInfoResolver Instance {{ get; }} = new {name}();");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {Metadata}.JsonTypeInfo? GetTypeInfo(global::System.Type type, {Options} options) =>");
            writer.Line($"    s_types.TryGetValue(type, out {Create}? create) ? create(options) : null;");
            writer.Line();
            // One function for all types: a lambda for each would cost the compiler ten times as long.
            writer.Line("private static void Add<T>(global::System.Text.Json.Serialization.JsonConverter<T> converter) =>");
            writer.Line($"    s_types.Add(typeof(T), options => {Metadata}.JsonMetadataServices.CreateValueInfo<T>(options, converter));");
        }
        return writer.Finish();
    }
}
