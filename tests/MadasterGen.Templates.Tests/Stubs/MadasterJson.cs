using System.Text;
using System.Text.Json;

namespace Madaster;

internal delegate T MadasterJsonReader<T>(ref Utf8JsonReader reader);

internal delegate void MadasterJsonWriter<T>(Utf8JsonWriter writer, T value, MadasterJsonMode mode);

internal enum MadasterJsonMode
{
    Full,
    Request,
    RequestWithId,
}

/// <summary>A stand-in that finds paths of properties and indexes in what precedes the offset.</summary>
internal static class MadasterJson
{
    internal static bool Strict => false;

    internal static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = 512 };

    internal static string PathOf(ReadOnlySpan<byte> json, JsonException exception)
    {
        long offset = exception.Data["madaster.offset"] as long? ?? 0;
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        var path = new Stack<(string? Name, int Index)>();
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                {
                    path.Pop();
                    continue;
                }

                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    path.Pop();
                    path.Push((reader.GetString(), -1));
                    continue;
                }

                if (path.Count > 0 && path.Peek() is { Name: null } place) path.Push((null, path.Pop().Index + 1));
                if (reader.TokenType == JsonTokenType.StartObject) path.Push(("", -1));
                if (reader.TokenType == JsonTokenType.StartArray) path.Push((null, -1));
            }
        }
        catch (JsonException)
        {
        }

        var text = new StringBuilder("$");
        foreach ((string? name, int index) in path.Reverse())
        {
            if (name is { Length: > 0 }) text.Append('.').Append(name);
            else if (name is null && index >= 0) text.Append('[').Append(index).Append(']');
        }

        return text.ToString();
    }
}
