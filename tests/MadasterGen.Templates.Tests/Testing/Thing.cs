using System.Text.Json;
using Madaster;

namespace MadasterGen.Templates.Tests.Testing;

/// <summary>What the tests send and receive.</summary>
internal sealed record Thing(string Id, double Volume = 0)
{
    internal static readonly MadasterJsonReader<Thing> Reader = Read;

    internal static readonly MadasterJsonWriter<Thing> Writer = (writer, value, _) =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteNumber("volume", value.Volume);
        writer.WriteEndObject();
    };

    private static Thing Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Wrong(ref reader, "an object");
        string id = "";
        double volume = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = reader.GetString();
            reader.Read();
            if (name == "id")
            {
                id = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong(ref reader, "a string");
            }
            else if (name == "volume")
            {
                volume = reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : throw Wrong(ref reader, "a number");
            }
            else
            {
                reader.Skip();
            }
        }

        return new(id, volume);
    }

    private static JsonException Wrong(ref Utf8JsonReader reader, string expected)
    {
        var exception = new JsonException($"Expected {expected}, found {reader.TokenType}.");
        exception.Data["madaster.offset"] = reader.TokenStartIndex;
        return exception;
    }
}
