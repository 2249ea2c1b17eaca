using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests.Plain;

/// <summary>Reads and writes the plain classes, as <c>JsonSerializer</c> does by reflection.</summary>
internal static class PlainJson
{
    /// <summary>As deep as the generated readers go, and a few levels more for writing.</summary>
    private const int Depth = 520;

    private static readonly Dictionary<Type, ShapeDiscriminator> s_bases = SchemaCase.All
        .Where(s => s.Shape.Discriminator?.Kinds.Count > 0)
        .ToDictionary(s => PlainTypes.Of(s.Shape), s => s.Shape.Discriminator!);

    private static readonly JsonSerializerOptions s_options = new()
    {
        MaxDepth = Depth,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new UniversalTimeConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AddKinds } },
    };

    public static object Read(Shape shape, ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, PlainTypes.Of(shape), s_options)!;

    public static byte[] Write(Shape shape, object value) => JsonSerializer.SerializeToUtf8Bytes(value, PlainTypes.Of(shape), s_options);

    private static void AddKinds(JsonTypeInfo info)
    {
        if (!s_bases.TryGetValue(info.Type, out ShapeDiscriminator? discriminator))
            return;
        info.PolymorphismOptions = new()
        {
            TypeDiscriminatorPropertyName = discriminator.PropertyName,
            IgnoreUnrecognizedTypeDiscriminators = true,
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType,
        };
        foreach ((string value, Shape kind) in discriminator.Kinds)
            info.PolymorphismOptions.DerivedTypes.Add(new(PlainTypes.Of(kind), value));
    }

    /// <summary>A time without an offset is UTC, where the framework takes the machine's own zone: the one promise of ours that it does not share.</summary>
    private sealed class UniversalTimeConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDateTime() is { Kind: DateTimeKind.Unspecified } time ? new(time, TimeSpan.Zero) : reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
