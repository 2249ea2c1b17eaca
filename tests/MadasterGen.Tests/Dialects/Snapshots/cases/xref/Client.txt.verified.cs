Common_X.X: string
Common_X.Z: Z?
ITClient.AAsync(): Task<Common_X>
ITClient.BAsync(): Task<Common_X>
ITClient.CAsync(long? p = null): Task<X_json>
ITClient.DAsync(): Task<Y>
X_json.J: string
Y.YValue: string
Z.ZValue: string?
