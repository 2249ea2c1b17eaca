using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types.Unions;

/// <summary>Programs that use unions, compiled and run.</summary>
public sealed class UnionUseTests : IClassFixture<UnionUseTests.Programs>
{
    private const string Source = """
        using System.Text.Json;
        using Madaster.V1_0;

        public static class Uses
        {
            private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

            private static string Write<T>(T value) => JsonSerializer.Serialize(value);

            public static string Converts()
            {
                ByRequired shape = new Circle { Radius = 2 };
                ByJsonKind kind = "text";
                ByJsonKind list = new(new[] { "a", "b" });
                return Write(shape) + Write(kind) + Write(list) + Write((ByJsonKind)5L);
            }

            public static string Gives()
            {
                ByRequired shape = Read<ByRequired>("{\"radius\":2}");
                bool isSquare = shape.TryGetValue(out Square? square);
                return shape.TryGetValue(out Circle? circle) ? $"{circle.Radius} {isSquare} {square is null} {shape.Value is Circle}" : "";
            }

            public static string Matches()
            {
                string Of(string json) => Read<ByRequired>(json).Match(circle => "circle", square => "square", unknown => unknown.GetRawText());
                return Of("{\"radius\":2}") + Of("{\"side\":2}") + Of("{\"x\": 1}") + default(ByRequired).Match(_ => "", _ => "", json => json.ValueKind.ToString());
            }

            public static string NamesTheFunctions() => ((ByJsonKind)true).Match(
                stringValue: _ => "s", int64Value: _ => "i", booleanValue: b => b.ToString(), stringList: _ => "l", tree: _ => "t", unknown: _ => "u");

            public static string ReadsOtherCasesOfAnyOf()
            {
                AnyShape both = Read<AnyShape>("{\"radius\":1,\"side\":2}");
                bool isTree = both.TryGetValue(out Tree? _);
                return $"{both.TryGetValue(out Circle? _)} {both.TryGetValue(out Square? s)} {s?.Side} {isTree} {((AnyShape)new Circle { Radius = 1 }).TryGetValue(out Square? _)}";
            }

            public static string ReadsNoOtherCaseOfOneOf()
            {
                ByRequired both = Read<ByRequired>("{\"radius\":1,\"side\":2}");
                return $"{both.TryGetValue(out Circle? _)} {both.TryGetValue(out Square? _)} {Write(both)}";
            }

            public static string HoldsNothing()
            {
                ByRequired nothing = default;
                return $"{nothing.HasValue} {nothing.Value is null} [{nothing}] {Write(nothing)} {nothing == default} {nothing != new Circle { Radius = 1 }}";
            }

            public static string Compares()
            {
                ByJsonKind one = new(new[] { "a" });
                ByJsonKind same = Read<ByJsonKind>("[\"a\"]");
                return $"{one == same} {one.GetHashCode() == same.GetHashCode()} {one.Equals((object)same)} {one == "a"} {Read<ByRequired>("{\"x\":1,\"y\":2}") == Read<ByRequired>("{\"y\":2, \"x\":1}")}";
            }

            public static string ShowsNoSignature() =>
                $"{(ByJsonKind)"https://a.example/file?signature=x"} {(ByFormat)new System.Uri("https://a.example/file?signature=x")} {Read<ByRequired>("{\"u\":\"https://a.example/?signature\"}")}";

            public static string RefusesNull()
            {
                try
                {
                    return new ByRequired((Circle)null!).ToString();
                }
                catch (System.ArgumentNullException e)
                {
                    return e.ParamName!;
                }
            }

            public static string MayBeNull()
            {
                Holder holder = new() { Must = new Square { Side = 1 }, Maybe = null, Link = "a" };
                return Write(holder) + (Read<Holder>("{\"must\":{\"side\":1}}").Link.HasValue);
            }

            public static string GoesIntoARequest()
            {
                Recorder recorder = new();
                using System.Net.Http.HttpClient http = new(recorder);
                using Madaster.MadasterClient client = new(http, new Madaster.MadasterClientOptions { ApiKey = "key" });
                client.V1_0.Value.GetValuesAsync(5L, new Color("green"), since: 7L, each: new GetValuesEachItem[] { 1L, true }, xSince: new System.DateOnly(2026, 11, 28))
                    .GetAwaiter().GetResult();
                return recorder.Sent;
            }

            public static string HasWhatStandsBesideTheAlternatives()
            {
                Labelled made = new LabelledCircle { Name = "n", Radius = 2 };
                Labelled read = Read<Labelled>("{\"radius\":2,\"name\":\"n\"}");
                Labelled unknown = Read<Labelled>("{\"name\":\"n\",\"x\":1}");
                string name = read.Match(circle => circle.Name, square => square.Name, json => json.GetRawText());
                return $"{Write(made)} {made == read} {name} {unknown.HasValue} {Write(unknown)}";
            }

            public static string WritesTheConstantOfACaseBesideProperties() =>
                Write((LabelledByMapping)new LabelledByMappingTwo { Name = "n", B = "b" })
                + Read<LabelledByMapping>("{\"which\":\"first\",\"name\":\"m\",\"a\":\"x\"}").Match(one => one.Name + one.A, two => two.B, json => "?");

            public static string TakesOtherCasesOfAnyOfBesideProperties()
            {
                LabelledParts both = Read<LabelledParts>("{\"name\":\"oak\",\"radius\":1,\"side\":2}");
                return $"{both.TryGetValue(out LabelledPartsCircle? c)} {c?.Name} {both.TryGetValue(out LabelledPartsSquare? s)} {s?.Side} {Write(both)}";
            }

            public static string InheritsAlternatives() =>
                Write(Read<LabelledInherited>("{\"name\":\"n\",\"side\":1,\"height\":3,\"more\":[]}").Match(circle => (object)circle, square => square with { Height = 4 }, json => json));

            public static string NestsAlternativesBesideProperties()
            {
                string Of(string json) => Read<LabelledNested>(json).Match(
                    circle => $"circle {circle.Name} {circle.Later}", square => "square", n1 => $"n1 {n1.Later}", up => $"up {up.Later}", _ => "?");
                return Of("{\"name\":\"n\",\"radius\":1,\"later\":\"l\"}") + Of("{\"v\":1,\"later\":\"l\"}") + Of("{\"kind\":\"up\"}") + Of("{}");
            }

            public static string HoldsThemInListsMapsAndPlaces()
            {
                Holder holder = new()
                {
                    Must = new Square { Side = 1 },
                    Labels = [new LabelledSquare { Name = "a", Side = 1 }],
                    LabelsByName = new System.Collections.Generic.Dictionary<string, LabelledByMapping> { ["k"] = new LabelledByMappingOne { A = "a" } },
                    Place = new HolderPlaceHeight { Name = "p", Height = 2 },
                };
                return Write(holder) + (Read<Holder>(Write(holder)) == holder) + Write(new Holder { Must = new Square { Side = 1 }, Place = null });
            }

            private sealed class Recorder : System.Net.Http.HttpMessageHandler
            {
                public string Sent { get; private set; } = "";

                protected override System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(
                    System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
                {
                    Sent = request.RequestUri!.PathAndQuery + " " + string.Join(",", request.Headers.GetValues("X-Since"));
                    System.Net.Http.StringContent content = new("[{\"radius\":1}]", System.Text.Encoding.UTF8, "application/json");
                    return System.Threading.Tasks.Task.FromResult(new System.Net.Http.HttpResponseMessage { Content = content, RequestMessage = request });
                }
            }

            public static string WorksInAContext()
            {
                JsonSerializerOptions options = new() { TypeInfoResolver = Madaster.MadasterV1_0JsonTypeInfoResolver.Instance };
                return JsonSerializer.Serialize((ByRequired)new Circle { Radius = 2 }, options);
            }
        }
        """;

    private readonly Programs _programs;

    public UnionUseTests(Programs programs) => _programs = programs;

    [Theory]
    [InlineData("Converts", """{"radius":2}"text"["a","b"]5""")]
    [InlineData("Gives", "2 False True True")]
    [InlineData("Matches", """circlesquare{"x": 1}Undefined""")]
    [InlineData("NamesTheFunctions", "True")]
    [InlineData("ReadsOtherCasesOfAnyOf", "True True 2 True False")]
    [InlineData("ReadsNoOtherCaseOfOneOf", """True False {"radius":1,"side":2}""")]
    [InlineData("HoldsNothing", "False True [] null True True")]
    [InlineData("Compares", "True True True False True")]
    [InlineData("ShowsNoSignature", "https://a.example/file?… https://a.example/file?… JSON (Object)")]
    [InlineData("RefusesNull", "value")]
    [InlineData("MayBeNull", """{"must":{"side":1},"maybe":null,"link":"a"}False""")]
    [InlineData("GoesIntoARequest", "/values/5?must=green&since=7&each=1&each=true 2026-11-28")]
    [InlineData("HasWhatStandsBesideTheAlternatives", """{"name":"n","radius":2} True n True {"name":"n","x":1}""")]
    [InlineData("WritesTheConstantOfACaseBesideProperties", """{"name":"n","which":"second","b":"b"}mx""")]
    [InlineData("TakesOtherCasesOfAnyOfBesideProperties", """True oak True 2 {"name":"oak","radius":1,"side":2}""")]
    [InlineData("InheritsAlternatives", """{"name":"n","height":4,"side":1,"more":[]}""")]
    [InlineData("NestsAlternativesBesideProperties", "circle n ln1 lup ?")]
    [InlineData("HoldsThemInListsMapsAndPlaces", """{"must":{"side":1},"labels":[{"name":"a","side":1}],"labelsByName":{"k":{"which":"first","a":"a"}},"place":{"name":"p","height":2}}True{"must":{"side":1},"place":null}""")]
    [InlineData("WorksInAContext", """{"radius":2}""")]
    public void A_program(string method, string expected) =>
        Assert.Equal(expected, _programs.Client.Type("Uses").GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null));

    /// <summary>The programs, compiled.</summary>
    public sealed class Programs
    {
        internal LoadedClient Client { get; } = new(UnionDocument.Project with { Sources = [Source] });
    }
}
