namespace MadasterGen.Package.Tests.Kinds;

/// <summary>The oldest packages of the HTTP client factory that the generated code works with.</summary>
public class OlderPackagesTests
{
    private const string Document = """
        {
          "openapi": "3.0.1", "info": { "title": "Things", "version": "v1" },
          "servers": [ { "url": "https://things.example" } ],
          "paths": {
            "/things/{id}": {
              "get": {
                "operationId": "getThing", "tags": [ "Thing" ], "security": [ { "key": [] } ],
                "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              }
            }
          },
          "components": {
            "schemas": { "Thing": { "type": "object", "properties": { "id": { "type": "string" } } } },
            "securitySchemes": { "key": { "type": "apiKey", "in": "query", "name": "code" } }
          }
        }
        """;

    // Its server breaks the first connection, so that a second attempt is logged too.
    private const string Program = """
        using System.Net;
        using System.Net.Sockets;
        using Madaster;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var lines = new List<string>();
        Task server = Task.Run(async () =>
        {
            for (int call = 0; call < 2; call++)
            {
                using TcpClient connection = await listener.AcceptTcpClientAsync();
                using NetworkStream stream = connection.GetStream();
                using var reader = new StreamReader(stream, leaveOpen: true);
                string first = await reader.ReadLineAsync() ?? "";
                while (await reader.ReadLineAsync() is { Length: > 0 }) { }
                Console.WriteLine("received " + first.Contains("code=the-secret-key", StringComparison.Ordinal));
                string response = call == 0 ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{\"id\":\"a\"}";
                await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(response));
            }
        });

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Lines(lines)));
        services
            .AddMadasterClient(options =>
            {
                options.ApiKey = "the-secret-key";
                options.BaseAddress = new Uri("http://127.0.0.1:" + ((IPEndPoint)listener.LocalEndpoint).Port);
            })
            .AddMadasterResilience(options => options.Retry.Delay = TimeSpan.Zero);
        await using ServiceProvider provider = services.BuildServiceProvider();
        var thing = await provider.GetRequiredService<MadasterClient>().V1.Thing.GetThingAsync("x");
        await server;
        Console.WriteLine($"thing {thing.Id}, logged {lines.Any(line => line.Contains("/things/x", StringComparison.Ordinal))}");
        Console.WriteLine($"leaks {lines.Count(line => line.Contains("secret", StringComparison.Ordinal))}");

        internal sealed class Lines : ILoggerProvider, ILogger
        {
            private readonly List<string> _lines;

            public Lines(List<string> lines) => _lines = lines;

            public ILogger CreateLogger(string categoryName) => this;

            public IDisposable? BeginScope<TState>(TState state) where TState : notnull
            {
                Add(state.ToString() ?? "");
                return null;
            }

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                Add(formatter(state, exception) + exception);

            public void Dispose()
            {
            }

            private void Add(string line)
            {
                lock (_lines) _lines.Add(line);
            }
        }
        """;

    [Fact]
    public void A_key_in_the_query_is_in_no_log_and_calls_are_repeated()
    {
        using Consumer consumer = new Consumer()
            .AddItem("<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"8.0.1\" />")
            .AddItem("<PackageReference Include=\"Microsoft.Extensions.Http.Resilience\" Version=\"8.10.0\" />")
            .AddItem("<AdditionalFiles Include=\"things.openapi.json\" />")
            // One of the packages names a version of another that was never published.
            .Set("NoWarn", "$(NoWarn);CS1591;NU1603")
            .AddSource("things.openapi.json", Document)
            .AddSource("Program.cs", Program);

        CommandResult build = consumer.Build();
        CommandResult run = consumer.Run();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Contains("received True\nreceived True\nthing a, logged True\nleaks 0", run.Output.ReplaceLineEndings("\n"));
    }
}
