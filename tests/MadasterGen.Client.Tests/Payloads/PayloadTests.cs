using System.Net;
using System.Text;
using System.Text.Json;
using Crafted.Payloads;
using Madaster;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MadasterGen.Client.Tests.Payloads;

/// <summary>What a server sends by itself is read, and written for tests of one's own.</summary>
public class PayloadTests
{
    private const string Pet = """{"id":7,"name":"Rex","weight":1.5,"owner":{"email":"a@b"},"later":[1]}""";

    [Fact]
    public async Task A_program_that_is_called_reads_the_payload()
    {
        TaskCompletionSource<(NewPetPayload Pet, bool IsOpen)> received = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/hooks/pets", async (HttpRequest request) =>
        {
            NewPetPayload pet = await MadasterPayloadsWebhooks.NewPet.ReadAsync(request.Body, request.HttpContext.RequestAborted);
            received.SetResult((pet, request.Body.CanRead));
            return Results.NoContent();
        });
        await app.StartAsync();
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using HttpClient http = new();

        using HttpResponseMessage response = await http.PostAsync(new Uri(address + "/hooks/pets"), new StringContent(Pet, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        (NewPetPayload pet, bool isOpen) = await received.Task;
        Assert.Equal((7, "Rex", 1.5, "a@b", true), (pet.Id, pet.Name, pet.Weight, pet.Owner?.Email, isOpen));
    }

    [Fact]
    public void What_is_read_is_written_as_it_came() =>
        Assert.Equal(Pet, Encoding.UTF8.GetString(MadasterPayloadsWebhooks.NewPet.Write(MadasterPayloadsWebhooks.NewPet.Read(Pet))));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_payload() =>
        Assert.Equal("Rex", MadasterPayloadsWebhooks.NewPet.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Pet)]).Name);

    [Theory]
    [InlineData("null", null)]
    [InlineData("3", 3)]
    public void A_payload_can_be_null(string json, int? value)
    {
        Assert.Equal(value, MadasterPayloadsWebhooks.Count.Read(json));
        Assert.Equal(json, Encoding.UTF8.GetString(MadasterPayloadsWebhooks.Count.Write(value)));
    }

    [Fact]
    public void The_payload_of_a_callback_can_be_a_list_of_a_union()
    {
        IReadOnlyList<SubscribeOnEventPayloadItem> events = MadasterPayloadsCallbacks.SubscribeOnEvent.Read("""[{"kind":"moved","to":"x"},{"kind":"gone"},{"kind":"new"}]""");

        Assert.Equal(["x", "gone", "?"], events.Select(one => one.Match(moved => moved.To, _ => "gone", _ => "?")));
    }

    [Fact]
    public void Each_operation_has_the_callback_that_it_shares()
    {
        Assert.Equal(SubscribeOnEndPayloadReason.Known.Expired, MadasterPayloadsCallbacks.SubscribeOnEnd.Read("""{"reason":"expired"}""").Reason.ToKnown());
        Assert.Equal(PostSubscriptionShortOnEndPayloadReason.Known.Cancelled, MadasterPayloadsCallbacks.PostSubscriptionShortOnEnd.Read("""{"reason":"cancelled"}""").Reason.ToKnown());
    }

    [Theory]
    [InlineData("", "The webhook newPet has no body, where JSON was expected.", null)]
    [InlineData(" \n", "The webhook newPet has no body, where JSON was expected.", null)]
    [InlineData("{\"name\":{}}", "The JSON of the webhook newPet could not be read at $.name: ", "$.name")]
    [InlineData("{\"owner\":[]}", "The JSON of the webhook newPet could not be read at $.owner: Expected an object, found an array.", "$.owner")]
    [InlineData("<html>\r\n##vso[a]", "The JSON of the webhook newPet could not be read at $: ", "$")]
    [InlineData("{} {}", "The JSON of the webhook newPet could not be read at $: ", "$")]
    public void What_cannot_be_read_is_told_with_its_place(string json, string message, string? path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => MadasterPayloadsWebhooks.NewPet.Read(json));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public async Task Reading_can_be_stopped()
    {
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MadasterPayloadsWebhooks.NewPet.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Pet)), stopped.Token));
    }
}
