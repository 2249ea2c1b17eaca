using System.Reflection;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Presence over every combination.</summary>
public class PresenceTableTests
{
    [Theory]
    [MemberData(nameof(PresenceTable.Properties), MemberType = typeof(PresenceTable))]
    public void What_was_read_is_written_back(Type type, string property)
    {
        foreach (string sample in PresenceTable.SamplesOf(property).Append("null"))
        {
            string json = $$"""{"{{PresenceTable.Json(property)}}":{{sample}}}""";
            object value = JsonSerializer.Deserialize(json, type)!;

            AssertSame(json, Full(value));
            AssertSame(json, Request(value));
        }
    }

    [Theory]
    [MemberData(nameof(PresenceTable.Properties), MemberType = typeof(PresenceTable))]
    public void What_is_set_is_written_and_nothing_else(Type type, string property)
    {
        foreach (string sample in PresenceTable.SamplesOf(property))
        {
            string json = $$"""{"{{PresenceTable.Json(property)}}":{{sample}}}""";
            PropertyInfo info = type.GetProperty(property)!;
            object value = Activator.CreateInstance(type)!;

            info.SetValue(value, info.GetValue(JsonSerializer.Deserialize(json, type)));

            AssertSame(json, Full(value));
        }
    }

    [Theory]
    [MemberData(nameof(PresenceTable.Properties), MemberType = typeof(PresenceTable))]
    public void A_null_is_written_where_it_is_allowed(Type type, string property)
    {
        PropertyInfo info = type.GetProperty(property)!;
        if (info.PropertyType.IsValueType && Nullable.GetUnderlyingType(info.PropertyType) is null)
            return;
        object value = Activator.CreateInstance(type)!;

        info.SetValue(value, null);

        if (property.Contains("Nullable", StringComparison.Ordinal))
            Assert.Equal($$"""{"{{PresenceTable.Json(property)}}":null}""", Full(value));
    }

    [Theory]
    [MemberData(nameof(PresenceTable.Properties), MemberType = typeof(PresenceTable))]
    public void A_value_takes_the_place_of_a_null_that_none_promised(Type type, string property)
    {
        string sample = PresenceTable.SamplesOf(property)[1];
        string name = PresenceTable.Json(property);
        PropertyInfo info = type.GetProperty(property)!;
        object value = JsonSerializer.Deserialize($$"""{"{{name}}":null,"later":[1]}""", type)!;

        info.SetValue(value, info.GetValue(JsonSerializer.Deserialize($$"""{"{{name}}":{{sample}}}""", type)));

        AssertSame($$"""{"{{name}}":{{sample}},"later":[1]}""", Full(value));
    }

    [Theory]
    [MemberData(nameof(PresenceTable.Properties), MemberType = typeof(PresenceTable))]
    public void A_getter_never_gives_null_where_none_is_promised(Type type, string property)
    {
        NullabilityInfo promise = new NullabilityInfoContext().Create(type.GetProperty(property)!);
        foreach (string json in new[] { "{}", $$"""{"{{PresenceTable.Json(property)}}":null}""" })
        {
            object? value = type.GetProperty(property)!.GetValue(JsonSerializer.Deserialize(json, type));

            Assert.True(promise.ReadState == NullabilityState.Nullable ? value is null : value is not null);
        }
    }

    [Fact]
    public void All_at_once_go_back_as_they_came()
    {
        foreach (Type type in new[] { typeof(Crafted.Optional.OnlyRequest), typeof(Crafted.Optional.OnlyResponse), typeof(Crafted.Optional.Both) })
        {
            string json = "{" + string.Join(',', type.GetProperties().Select(p => $"\"{PresenceTable.Json(p.Name)}\":{PresenceTable.SamplesOf(p.Name)[^1]}")) + "}";

            object value = JsonSerializer.Deserialize(json, type)!;

            AssertSame(json, Full(value));
            Assert.Equal(value, JsonSerializer.Deserialize(json, type));
            Assert.Equal(value.GetHashCode(), JsonSerializer.Deserialize(json, type)!.GetHashCode());
        }
    }

    private static string Full(object value) => JsonSerializer.Serialize(value, value.GetType());

    private static string Request(object value) => value switch
    {
        Crafted.Optional.OnlyRequest request => Wire.Request(request.WriteJson),
        Crafted.Optional.OnlyResponse response => Wire.Request(response.WriteJson),
        _ => Wire.Request(((Crafted.Optional.Both)value).WriteJson, MadasterJsonMode.RequestWithIdentifier),
    };

    // Strings may be escaped in another way.
    private static void AssertSame(string expected, string actual) => Assert.Equal(Normal(expected), Normal(actual));

    private static string Normal(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
