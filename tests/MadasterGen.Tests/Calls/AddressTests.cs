using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>A client of an API whose address nobody knows asks for it, and calls nobody before.</summary>
public sealed class AddressTests
{
    private const string Setting = "MadasterGenBaseAddress";

    private static readonly string s_document = SmallDocument.Of(""" "Thing": { "type": "object", "properties": { "name": { "type": "string" } } } """);

    [Fact]
    public void Without_an_address_a_key_is_not_enough_to_make_a_client()
    {
        LoadedClient loaded = Load(s_document);

        Assert.Null(WithKey(loaded));
        ArgumentException failure = Assert.Throws<ArgumentException>(() => Make(loaded, null));
        Assert.Equal(
            "The client has no address to call, since the API's document names no server with a host. Set MadasterClientOptions.BaseAddress, " +
            "or MadasterGenBaseAddress in the project.",
            failure.Message);
        Make(loaded, "https://api.example.com").Dispose();
    }

    [Fact]
    public void The_address_of_the_clients_http_client_will_do()
    {
        LoadedClient loaded = Load(s_document);
        using HttpClient http = new() { BaseAddress = new Uri("https://api.example.com") };

        Make(loaded, null, http).Dispose();
    }

    [Fact]
    public void An_address_of_the_project_will_do()
    {
        LoadedClient loaded = Load(s_document, "https://api.example.com");

        Assert.NotNull(WithKey(loaded));
        Make(loaded, null).Dispose();
    }

    [Fact]
    public void Madasters_own_documents_need_none()
    {
        LoadedClient loaded = Load(s_document.Replace("\"Small\"", "\"Madaster Private API\"", StringComparison.Ordinal));

        Assert.NotNull(WithKey(loaded));
        Make(loaded, null).Dispose();
    }

    private static LoadedClient Load(string document, string setting = "") =>
        new(TestProject.With(("small.openapi.json", document)).Set(Setting, setting));

    private static ConstructorInfo? WithKey(LoadedClient loaded) => loaded.Type("Madaster.MadasterClient").GetConstructor([typeof(string)]);

    private static IDisposable Make(LoadedClient loaded, string? address, HttpClient? http = null)
    {
        Type type = loaded.Type("Madaster.MadasterClientOptions");
        object options = Activator.CreateInstance(type)!;
        type.GetProperty("ApiKey")!.SetValue(options, "key");
        if (address is not null)
            type.GetProperty("BaseAddress")!.SetValue(options, new Uri(address));
        object[] arguments = http is null ? [options] : [http, options];
        return (IDisposable)Activator.CreateInstance(
            loaded.Type("Madaster.MadasterClient"), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
