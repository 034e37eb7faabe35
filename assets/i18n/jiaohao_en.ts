<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
    <context>
        <name>AlertBell</name>
        <message>
            <source>提醒</source>
            <translation>Alerts</translation>
        </message>
    </context>
    <context>
        <name>AlertLine</name>
        <message>
            <source>在此打印</source>
            <translation>Print here</translation>
        </message>
    </context>
    <context>
        <name>AlertPage</name>
        <message>
            <source>下班前取号</source>
            <translation>Tickets before closing</translation>
        </message>
        <message>
            <source>事项目录</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>加号</source>
            <translation>Let on</translation>
        </message>
        <message>
            <source>叫人到窗口来</source>
            <translation>Call somebody to this window</translation>
        </message>
        <message>
            <source>叫号策略</source>
            <translation>Calling policy</translation>
        </message>
        <message>
            <source>开门自检</source>
            <translation>Self-test</translation>
        </message>
        <message>
            <source>恢复大厅</source>
            <translation>Resume the hall</translation>
        </message>
        <message>
            <source>暂停整个大厅</source>
            <translation>Pause the whole hall</translation>
        </message>
        <message>
            <source>本厅提醒</source>
            <translation>Alerts of the hall</translation>
        </message>
        <message>
            <source>本窗口提醒</source>
            <translation>Alerts of this window</translation>
        </message>
        <message>
            <source>没有提醒</source>
            <translation>No alerts</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>取消</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>确定</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>请先选择</source>
            <translation>Choose first</translation>
        </message>
    </context>
    <context>
        <name>BackChoice</name>
        <message>
            <source>%1 分 · %2</source>
            <translation>%1 min · %2</translation>
        </message>
        <message>
            <source>不定</source>
            <translation>not said</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>%1 号窗口</source>
            <translation>Window %1</translation>
        </message>
    </context>
    <context>
        <name>BookedPage</name>
        <message>
            <source>好了，完成</source>
            <translation>OK, finished</translation>
        </message>
        <message>
            <source>改好了</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>来时刷身份证、扫码或输手机号后四位签到。晚了也能取普通号</source>
            <translation>Check in with ID card, this code or the last four phone digits. Too late? Take a ticket</translation>
        </message>
        <message>
            <source>没有打印，请记下预约码或拍照</source>
            <translation>Not printed: note the code or take a photo</translation>
        </message>
        <message>
            <source>预约单从屏幕下方出来，请收好</source>
            <translation>Your paper comes out below, please keep it</translation>
        </message>
        <message>
            <source>预约好了</source>
            <translation>Booked</translation>
        </message>
        <message>
            <source>预约码</source>
            <translation>Code</translation>
        </message>
    </context>
    <context>
        <name>BookingCard</name>
        <message>
            <source>%1 到 %2 签到</source>
            <translation>Check in %1 to %2</translation>
        </message>
    </context>
    <context>
        <name>BookingPage</name>
        <message>
            <source>不来了，取消预约</source>
            <translation>Cancel the booking</translation>
        </message>
        <message>
            <source>办别的事，回首页</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>您的预约</source>
            <translation>Your booking</translation>
        </message>
        <message>
            <source>改到别的时间</source>
            <translation>Another time</translation>
        </message>
        <message>
            <source>改约、取消要返回输完整的手机号</source>
            <translation>To move or cancel it, go back and enter the whole number</translation>
        </message>
        <message>
            <source>看我的号</source>
            <translation>Show my ticket</translation>
        </message>
        <message>
            <source>签到取号</source>
            <translation>Check in, get my ticket</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translation>Network down: try again soon or ask a guide</translation>
        </message>
    </context>
    <context>
        <name>BrowseTabs</name>
        <message>
            <source>一件事</source>
            <translation>Life events</translation>
        </message>
        <message>
            <source>个人办事</source>
            <translation>For people</translation>
        </message>
        <message>
            <source>企业办事</source>
            <translation>For companies</translation>
        </message>
        <message>
            <source>按部门</source>
            <translation>By office</translation>
        </message>
    </context>
    <context>
        <name>BrowsedPage</name>
        <message>
            <source>个人办事</source>
            <translation>For people</translation>
        </message>
        <message>
            <source>企业办事</source>
            <translation>For companies</translation>
        </message>
        <message>
            <source>共 %1 项</source>
            <translation>%1 found</translation>
        </message>
        <message>
            <source>请返回，按业务取号</source>
            <translation>Please go back and choose a service</translation>
        </message>
        <message>
            <source>这里还没有事项</source>
            <translation>There is nothing here yet</translation>
        </message>
    </context>
    <context>
        <name>CallCard</name>
        <message>
            <source>号</source>
            <translation>No.</translation>
        </message>
    </context>
    <context>
        <name>CallLine</name>
        <message>
            <source>号窗口</source>
            <translation>Window</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>%1 今天的号票和预约</source>
            <translation>Tickets and booking of %1 today</translation>
        </message>
        <message>
            <source>叫这个号</source>
            <translation>Call this one</translation>
        </message>
        <message>
            <source>可以叫的号、可以签到的预约</source>
            <translation>To be called or checked in</translation>
        </message>
        <message>
            <source>本窗口可以叫的号</source>
            <translation>May be called here</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
        <message>
            <source>签到取号</source>
            <translation>Check in, get my ticket</translation>
        </message>
    </context>
    <context>
        <name>CaseCard</name>
        <message>
            <source>先选一个事项：名称、拼音首字母或编码</source>
            <translation>Choose an item first: name, pinyin initials or code</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translation>Service guide</translation>
        </message>
        <message>
            <source>开始办理后登记办件</source>
            <translation>Start serving to register a case</translation>
        </message>
    </context>
    <context>
        <name>CaseHeader</name>
        <message>
            <source>一件事</source>
            <translation>Life events</translation>
        </message>
        <message>
            <source>一件事：还有 %1 项</source>
            <translation>Life event: %1 left</translation>
        </message>
        <message>
            <source>仅咨询，办结</source>
            <translation>Advice only, finish</translation>
        </message>
        <message>
            <source>再办一件</source>
            <translation>One more</translation>
        </message>
        <message>
            <source>办件登记</source>
            <translation>Cases</translation>
        </message>
    </context>
    <context>
        <name>CaseTab</name>
        <message>
            <source>撤回这件办件</source>
            <translation>Take this case back</translation>
        </message>
    </context>
    <context>
        <name>CheckHeader</name>
        <message>
            <source>%1 项材料</source>
            <translation>%1 materials</translation>
        </message>
        <message>
            <source>免证 %1</source>
            <translation>exempt %1</translation>
        </message>
        <message>
            <source>全部齐</source>
            <translation>All here</translation>
        </message>
        <message>
            <source>容缺 %1</source>
            <translation>later %1</translation>
        </message>
        <message>
            <source>缺 %1</source>
            <translation>missing %1</translation>
        </message>
        <message>
            <source>齐 %1</source>
            <translation>here %1</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>上班时间来，可以直接取号</source>
            <translation>Come in opening hours and take a ticket</translation>
        </message>
        <message>
            <source>不预约也能办，上班时间来取号</source>
            <translation>You need no appointment: take a ticket in opening hours</translation>
        </message>
        <message>
            <source>不预约也能办，直接取号就行</source>
            <translation>You need no appointment: just take a ticket</translation>
        </message>
        <message>
            <source>已经约了？查看、改约、取消</source>
            <translation>Booked already? See, move or cancel it</translation>
        </message>
        <message>
            <source>现在没有可以预约的时间</source>
            <translation>There is no free time now</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translation>Network down: try again soon or ask a guide</translation>
        </message>
        <message>
            <source>请返回，直接取号</source>
            <translation>Please go back and take a ticket</translation>
        </message>
        <message>
            <source>预约：选业务</source>
            <translation>Book: service</translation>
        </message>
        <message>
            <source>预约：选日期</source>
            <translation>Book: day</translation>
        </message>
        <message>
            <source>预约：选时间</source>
            <translation>Book: time</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>%1 %2 开门</source>
            <translation>Opens %1, %2</translation>
        </message>
        <message>
            <source>%1 热线</source>
            <translation>Hotline %1</translation>
        </message>
        <message>
            <source>24 小时自助</source>
            <translation>24-hour self-service</translation>
        </message>
        <message>
            <source>今天 %1 开门</source>
            <translation>Opens today at %1</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translation>Service guide</translation>
        </message>
        <message>
            <source>办到哪一步了</source>
            <translation>How far it has got</translation>
        </message>
        <message>
            <source>大厅已下班</source>
            <translation>The hall is closed</translation>
        </message>
        <message>
            <source>急事请打，24 小时有人</source>
            <translation>Urgent? Call any time, day or night</translation>
        </message>
        <message>
            <source>打印清单和空表</source>
            <translation>Print lists and forms</translation>
        </message>
        <message>
            <source>挑一天、挑个时间，到时来办</source>
            <translation>Choose a day and a time</translation>
        </message>
        <message>
            <source>明天 %1 开门</source>
            <translation>Opens tomorrow at %1</translation>
        </message>
        <message>
            <source>现在可以办</source>
            <translation>Available now</translation>
        </message>
        <message>
            <source>看要带什么材料</source>
            <translation>See what to bring</translation>
        </message>
        <message>
            <source>评一评办过的事</source>
            <translation>Rate what was done for you</translation>
        </message>
        <message>
            <source>评价</source>
            <translation>Rate our service</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translation>Track my ticket</translation>
        </message>
        <message>
            <source>预约办事</source>
            <translation>Book an appointment</translation>
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <source>下班前取号</source>
            <translation>Tickets before closing</translation>
        </message>
        <message>
            <source>业务</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>今天这样办</source>
            <translation>So for today</translation>
        </message>
        <message>
            <source>预计等到下班以后的人</source>
            <translation>Whose wait passes closing</translation>
        </message>
    </context>
    <context>
        <name>CollectPage</name>
        <message>
            <source>删除</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>取号领结果</source>
            <translation>Take a ticket</translation>
        </message>
        <message>
            <source>已刷身份证</source>
            <translation>ID card read</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translation>One moment</translation>
        </message>
        <message>
            <source>请照受理通知书输入办件编号</source>
            <translation>Type the case number from your paper</translation>
        </message>
        <message>
            <source>请照受理通知书输入办件编号，或刷身份证</source>
            <translation>Type the case number from your paper, or tap your ID card</translation>
        </message>
    </context>
    <context>
        <name>CompactBar</name>
        <message>
            <source>%1 人</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>展开叫号条</source>
            <translation>Unfold the bar</translation>
        </message>
        <message>
            <source>撤销</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>%1 %2 开门</source>
            <translation>Opens %1, %2</translation>
        </message>
        <message>
            <source>%1%2日</source>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1%2日 %3</source>
            <translation>%3, %2 %1</translation>
        </message>
        <message>
            <source>10月</source>
            <translation>October</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>November</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>December</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>January</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>February</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>March</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>April</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>May</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>June</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>July</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>August</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>September</translation>
        </message>
        <message>
            <source>今天 %1 开门</source>
            <translation>Opens today at %1</translation>
        </message>
        <message>
            <source>明天 %1 开门</source>
            <translation>Opens tomorrow at %1</translation>
        </message>
        <message>
            <source>星期一</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>星期三</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>星期二</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>星期五</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>星期六</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>星期四</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>星期日</source>
            <translation>Sunday</translation>
        </message>
    </context>
    <context>
        <name>DeadlineExtension</name>
        <message>
            <source>延长几个工作日</source>
            <translation>Working days to add</translation>
        </message>
        <message>
            <source>批准人</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>本机关批准，最多 10 日</source>
            <translation>Approved by the organ's head, at most 10 days</translation>
        </message>
        <message>
            <source>理由</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>联合办理、政府批准，最多 15 日</source>
            <translation>Joint, approved by the government, at most 15 days</translation>
        </message>
    </context>
    <context>
        <name>DeadlinePage</name>
        <message>
            <source>作出决定</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>办件 %1 的时限</source>
            <translation>Deadline of case %1</translation>
        </message>
        <message>
            <source>延长期限</source>
            <translation>Extend</translation>
        </message>
        <message>
            <source>恢复计时</source>
            <translation>Let it go on</translation>
        </message>
        <message>
            <source>暂停计时</source>
            <translation>Stop the clock</translation>
        </message>
        <message>
            <source>登记</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>登记并打印</source>
            <translation>Register and print</translation>
        </message>
    </context>
    <context>
        <name>DeadlineStop</name>
        <message>
            <source>法定程序（印在告知书上）</source>
            <translation>Procedure by law (printed on the notice)</translation>
        </message>
        <message>
            <source>预计需要几个工作日</source>
            <translation>Working days it is expected to take</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesPage</name>
        <message>
            <source>日历改了，还有 %1 件的期限正在重算</source>
            <translation>The calendar has changed: %1 deadlines are still being counted</translation>
        </message>
        <message>
            <source>未办结的办件</source>
            <translation>Open cases, by their last day</translation>
        </message>
        <message>
            <source>没有未办结的办件</source>
            <translation>No open cases</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
    </context>
    <context>
        <name>DepartmentsPage</name>
        <message numerus="yes">
            <source>%n 个事项</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>按部门找</source>
            <translation>By office</translation>
        </message>
        <message>
            <source>点一个部门，看它办的事</source>
            <translation>Choose an office to see what it does</translation>
        </message>
        <message>
            <source>目录里还没有写部门</source>
            <translation>The catalogue names no offices yet</translation>
        </message>
        <message>
            <source>请返回，按业务取号</source>
            <translation>Please go back and choose a service</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>使用</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>线路故障</source>
            <translation>Faults of the line</translation>
        </message>
        <message>
            <source>设备故障</source>
            <translation>Faults of the device</translation>
        </message>
    </context>
    <context>
        <name>DraftPage</name>
        <message>
            <source>两边改了同一处时以谁为准；不选则先告知</source>
            <translation>Whose change counts where both changed the same; unset: tell first</translation>
        </message>
        <message>
            <source>何时发布</source>
            <translation>When to publish</translation>
        </message>
        <message>
            <source>现行版</source>
            <translation>The version in force</translation>
        </message>
        <message>
            <source>立即</source>
            <translation>At once</translation>
        </message>
        <message>
            <source>草稿</source>
            <translation>The draft</translation>
        </message>
        <message>
            <source>返回列表</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>退回的理由，起草人会看到</source>
            <translation>Why it is given back; its makers will read it</translation>
        </message>
    </context>
    <context>
        <name>DraftsPage</name>
        <message>
            <source>事项目录：草稿与版本</source>
            <translation>Catalogue: drafts and versions</translation>
        </message>
        <message>
            <source>没有草稿；草稿由导入产生：jiaohao import items 文件 --draft</source>
            <translation>No drafts; an import makes one: jiaohao import items FILE --draft</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
    </context>
    <context>
        <name>DropBookingPage</name>
        <message>
            <source>不取消，保留预约</source>
            <translation>No, keep it</translation>
        </message>
        <message>
            <source>取消 %1 的预约？</source>
            <translation>Cancel the booking at %1?</translation>
        </message>
        <message>
            <source>取消以后，这个时间会让给别人</source>
            <translation>Your time goes to somebody else</translation>
        </message>
        <message>
            <source>取消预约</source>
            <translation>Cancel it</translation>
        </message>
    </context>
    <context>
        <name>ElderHome</name>
        <message>
            <source>叫工作人员来帮我</source>
            <translation>Call somebody to help me</translation>
        </message>
        <message>
            <source>您好，您要办什么事？</source>
            <translation>Hello, what can we do for you?</translation>
        </message>
        <message>
            <source>网络中断，暂时不能取号。
请到咨询台找工作人员。</source>
            <translation>The network is down: no tickets now.
Please ask at the information desk.</translation>
        </message>
        <message>
            <source>请点一下您要办的事。</source>
            <translation>Touch what you came for.</translation>
        </message>
        <message>
            <source>请点一下您要办的事。
也可以把身份证放到屏幕下方。</source>
            <translation>Touch what you came for.
Or put your ID card below the screen.</translation>
        </message>
        <message>
            <source>身份证已经刷好，可以收起来了。
请点一下您要办的事。</source>
            <translation>Your ID card has been read, please take it.
Touch what you came for.</translation>
        </message>
    </context>
    <context>
        <name>ElderRow</name>
        <message>
            <source>其他事情</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>排到第几、过号了再排</source>
            <translation>Your place, or queue again</translation>
        </message>
        <message>
            <source>约好了来签到，或约一个时间</source>
            <translation>Check in, or book a time</translation>
        </message>
        <message>
            <source>补贴、残疾人证、领证</source>
            <translation>Allowances, certificates, collecting</translation>
        </message>
        <message>
            <source>评一评办过的事</source>
            <translation>Rate what was done for you</translation>
        </message>
        <message>
            <source>评价</source>
            <translation>Rate our service</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translation>Track my ticket</translation>
        </message>
        <message>
            <source>预约签到</source>
            <translation>Check in</translation>
        </message>
    </context>
    <context>
        <name>FacesPage</name>
        <message>
            <source>不评价，结束</source>
            <translation>No rating</translation>
        </message>
        <message>
            <source>号票</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>自愿评价。窗口人员看不到您怎么评</source>
            <translation>Voluntary. The clerk never sees your answer</translation>
        </message>
        <message>
            <source>请您评价这次服务</source>
            <translation>How was our service?</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n 个事项</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>一件事</source>
            <translation>Life events</translation>
        </message>
        <message>
            <source>一次办好</source>
            <translation>All in one visit</translation>
        </message>
        <message>
            <source>也能网上办</source>
            <translation>Also done online</translation>
        </message>
        <message>
            <source>到大厅 %1 次</source>
            <translation>Visits to the hall: %1</translation>
        </message>
        <message>
            <source>办结</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>当场办结</source>
            <translation>Done at once</translation>
        </message>
        <message>
            <source>承诺办结</source>
            <translation>Promised within</translation>
        </message>
        <message numerus="yes">
            <source>法定 %n 个工作日</source>
            <translation>
                <numerusform>By law: %n day</numerusform>
                <numerusform>By law: %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>见办事指南</source>
            <translation>See the guide</translation>
        </message>
        <message>
            <source>费用</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>问窗口</source>
            <translation>Ask at the window</translation>
        </message>
        <message>
            <source>预计等候</source>
            <translation>Expected wait</translation>
        </message>
    </context>
    <context>
        <name>FilterPage</name>
        <message>
            <source>不筛选，显示全部</source>
            <translation>No filter, show all</translation>
        </message>
        <message>
            <source>业务</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>哪些号</source>
            <translation>Which tickets</translation>
        </message>
        <message>
            <source>筛选</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>筛选队列</source>
            <translation>Filter the queue</translation>
        </message>
        <message>
            <source>类别</source>
            <translation>Class</translation>
        </message>
    </context>
    <context>
        <name>FoldButton</name>
        <message>
            <source>展开工作台</source>
            <translation>Unfold the desk</translation>
        </message>
        <message>
            <source>收起工作台</source>
            <translation>Fold the desk</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>随后</source>
            <translation>Next</translation>
        </message>
    </context>
    <context>
        <name>FrameBar</name>
        <message>
            <source>再听一遍</source>
            <translation>Repeat</translation>
        </message>
        <message>
            <source>叫人帮忙</source>
            <translation>Get help</translation>
        </message>
        <message>
            <source>帮办呼叫</source>
            <translation>Call for help</translation>
        </message>
        <message>
            <source>无障碍</source>
            <translation>Accessible</translation>
        </message>
        <message>
            <source>普通模式</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>语言</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>返回</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>长者模式</source>
            <translation>Senior mode</translation>
        </message>
        <message>
            <source>首页</source>
            <translation>Home</translation>
        </message>
    </context>
    <context>
        <name>FrameHeader</name>
        <message>
            <source>今日 %1</source>
            <translation>Today %1</translation>
        </message>
        <message>
            <source>大厅暂停服务</source>
            <translation>The hall is paused</translation>
        </message>
        <message>
            <source>已下班</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>正在办公</source>
            <translation>Open now</translation>
        </message>
        <message>
            <source>长者模式</source>
            <translation>Senior mode</translation>
        </message>
    </context>
    <context>
        <name>FramePlinth</name>
        <message>
            <source>也可以刷身份证</source>
            <translation>Your ID card works, too</translation>
        </message>
        <message>
            <source>从屏幕下方出来</source>
            <translation>It comes out below the screen</translation>
        </message>
        <message>
            <source>刷身份证，不用输号码</source>
            <translation>Tap your ID card: no digits to type</translation>
        </message>
        <message>
            <source>刷身份证，取号更快</source>
            <translation>Tap your ID card to start</translation>
        </message>
        <message>
            <source>刷身份证，查预约和排号</source>
            <translation>Tap your ID card: your booking and ticket</translation>
        </message>
        <message>
            <source>取号更快</source>
            <translation>It is quicker</translation>
        </message>
        <message>
            <source>可以看指南、查进度、评价</source>
            <translation>Guide, tracking and rating work</translation>
        </message>
        <message>
            <source>可以预约</source>
            <translation>Booking works</translation>
        </message>
        <message>
            <source>可以预约、看指南、查进度</source>
            <translation>Booking, guide and tracking work</translation>
        </message>
        <message>
            <source>号码会显示在屏幕上</source>
            <translation>The number shows on the screen</translation>
        </message>
        <message>
            <source>大厅已下班</source>
            <translation>The hall is closed</translation>
        </message>
        <message>
            <source>小票从屏幕下方出来</source>
            <translation>It comes out below the screen</translation>
        </message>
        <message>
            <source>已刷身份证</source>
            <translation>ID card read</translation>
        </message>
        <message>
            <source>本机暂无纸票</source>
            <translation>No paper slips right now</translation>
        </message>
        <message>
            <source>正在打印小票</source>
            <translation>Printing your slip</translation>
        </message>
        <message>
            <source>正在打印预约单</source>
            <translation>Printing your paper</translation>
        </message>
        <message>
            <source>没有小票？请记下号码</source>
            <translation>No slip? Please note the number</translation>
        </message>
        <message>
            <source>网络中断，请找导办取号</source>
            <translation>Network down: please ask a guide</translation>
        </message>
        <message>
            <source>请取走小票</source>
            <translation>Please take your slip</translation>
        </message>
        <message>
            <source>请取走小票和身份证</source>
            <translation>Take your slip and ID card</translation>
        </message>
        <message>
            <source>请取走身份证</source>
            <translation>Take your ID card</translation>
        </message>
        <message>
            <source>请取走预约单</source>
            <translation>Please take your paper</translation>
        </message>
        <message>
            <source>请记下号码</source>
            <translation>Please note the number</translation>
        </message>
        <message>
            <source>请记下号码或扫码</source>
            <translation>Note the number or scan it</translation>
        </message>
        <message>
            <source>身份证可以收好了</source>
            <translation>You can take the card</translation>
        </message>
        <message>
            <source>身份证放到屏幕下方</source>
            <translation>Reader below the screen</translation>
        </message>
        <message>
            <source>身份证放这里</source>
            <translation>Put your ID card here</translation>
        </message>
        <message>
            <source>身份证还在屏幕下方</source>
            <translation>The card is still below the screen</translation>
        </message>
        <message>
            <source>这张号没有纸票</source>
            <translation>This ticket has no slip</translation>
        </message>
    </context>
    <context>
        <name>GapsStrip</name>
        <message>
            <source>不晚于承诺期限；逾期未补按一次性告知处理</source>
            <translation>Not after the promised limit; late ones count as a notice to supplement</translation>
        </message>
        <message>
            <source>容缺 %1 项，补齐期限</source>
            <translation>%1 to follow, by</translation>
        </message>
        <message>
            <source>年-月-日</source>
            <translation>yyyy-mm-dd</translation>
        </message>
    </context>
    <context>
        <name>GiveUpPage</name>
        <message>
            <source>不取消，继续排队</source>
            <translation>Keep my place</translation>
        </message>
        <message>
            <source>取消 %1？</source>
            <translation>Cancel %1?</translation>
        </message>
        <message>
            <source>取消以后要重新取号、重新排队</source>
            <translation>You would have to take a new ticket and queue again</translation>
        </message>
        <message>
            <source>取消这个号</source>
            <translation>Cancel this ticket</translation>
        </message>
    </context>
    <context>
        <name>GivenUpPage</name>
        <message>
            <source>好了，完成</source>
            <translation>OK, finished</translation>
        </message>
        <message>
            <source>已经取消</source>
            <translation>Cancelled</translation>
        </message>
    </context>
    <context>
        <name>Goodbye</name>
        <message>
            <source>%1 秒后自动回到首页</source>
            <translation>Back to the start in %1 s</translation>
        </message>
        <message>
            <source>请取走身份证</source>
            <translation>Take your ID card</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>拖动换边·双击折叠</source>
            <translation>Drag: to an edge. Double-click: fold</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>%1 项材料</source>
            <translation>%1 materials</translation>
        </message>
        <message>
            <source>办事指南：%1</source>
            <translation>Guide: %1</translation>
        </message>
        <message>
            <source>打印清单</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>打印空表：%1</source>
            <translation>Print form: %1</translation>
        </message>
        <message>
            <source>本终端没有可用的打印机</source>
            <translation>No printer works at this station</translation>
        </message>
    </context>
    <context>
        <name>HallPage</name>
        <message>
            <source>全部停止取号和叫号；次序保留，等候时间停住。已叫未到的号回到队首</source>
            <translation>Nothing is issued or called; the order is kept and waits stand still. Called tickets go back to the head</translation>
        </message>
        <message>
            <source>原因（所有屏幕上显示）</source>
            <translation>Reason (shown on every screen)</translation>
        </message>
        <message>
            <source>大厅已暂停</source>
            <translation>The hall is paused</translation>
        </message>
        <message>
            <source>恢复后从停下的地方接着叫号，等候时间不算暂停的这一段</source>
            <translation>Calling goes on where it stopped; the pause is no part of anybody's wait</translation>
        </message>
        <message>
            <source>恢复大厅</source>
            <translation>Resume the hall</translation>
        </message>
        <message>
            <source>暂停大厅</source>
            <translation>Pause the hall</translation>
        </message>
        <message>
            <source>暂停整个大厅</source>
            <translation>Pause the whole hall</translation>
        </message>
    </context>
    <context>
        <name>HanziKeyboard</name>
        <message>
            <source>删除</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>前面的字</source>
            <translation>Earlier characters</translation>
        </message>
        <message>
            <source>后面的字</source>
            <translation>More characters</translation>
        </message>
        <message>
            <source>大写</source>
            <translation>Capitals</translation>
        </message>
        <message>
            <source>拼音</source>
            <translation>Pinyin</translation>
        </message>
        <message>
            <source>数字符号</source>
            <translation>123 ，。</translation>
        </message>
        <message>
            <source>空格</source>
            <translation>Space</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>与中枢失联</source>
            <translation>Connection lost</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>%1 人在</source>
            <translation>%1 here</translation>
        </message>
        <message>
            <source>什么事</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>叫人到窗口来</source>
            <translation>Call somebody to this window</translation>
        </message>
        <message>
            <source>叫谁</source>
            <translation>Whom</translation>
        </message>
        <message>
            <source>呼叫</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>已经呼叫，请等答复，或按 Del 撤回</source>
            <translation>You have called: wait for the answer, or take it back with Del</translation>
        </message>
        <message>
            <source>或写一句，只有被叫的人看到</source>
            <translation>or write a line, only who is called reads it</translation>
        </message>
        <message>
            <source>没有人在</source>
            <translation>nobody here</translation>
        </message>
        <message>
            <source>现在没有人在线：呼叫会留着，有人来就看到。急事请打电话</source>
            <translation>Nobody is here now: the call waits until somebody comes. If it is urgent, telephone</translation>
        </message>
        <message>
            <source>请选一句话，或者写一句</source>
            <translation>Choose a sentence, or write one</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>办事历史</source>
            <translation>History</translation>
        </message>
        <message>
            <source>待领取</source>
            <translation>To collect</translation>
        </message>
        <message>
            <source>时限</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>未办结</source>
            <translation>Open cases</translation>
        </message>
        <message>
            <source>没有办件记录</source>
            <translation>No cases on record</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>一件事</source>
            <translation>Life events</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translation>Service guide</translation>
        </message>
        <message>
            <source>取号</source>
            <translation>Take a ticket</translation>
        </message>
        <message>
            <source>已刷身份证</source>
            <translation>ID card read</translation>
        </message>
        <message>
            <source>帮办呼叫</source>
            <translation>Call for help</translation>
        </message>
        <message>
            <source>按钮都在下面，够得着就能办。需要帮忙请点“帮办呼叫”</source>
            <translation>All buttons are within reach below. For help touch "Call for help"</translation>
        </message>
        <message>
            <source>等候时间随时更新</source>
            <translation>Waits update live</translation>
        </message>
        <message>
            <source>网络中断，暂时不能取号</source>
            <translation>Network down: no tickets for now</translation>
        </message>
        <message>
            <source>评价</source>
            <translation>Rate our service</translation>
        </message>
        <message>
            <source>请到咨询台找导办取号。恢复后这里会自动好</source>
            <translation>Please ask a guide at the information desk. This screen recovers by itself</translation>
        </message>
        <message>
            <source>请点您要办的业务</source>
            <translation>Choose a service</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translation>Track my ticket</translation>
        </message>
        <message>
            <source>预约签到</source>
            <translation>Check in</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message>
            <source>办理时间</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>欢迎</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>现在不是办理时间</source>
            <translation>Closed now</translation>
        </message>
        <message>
            <source>需要帮忙，请找大厅导办</source>
            <translation>Need help? Ask a guide in the hall</translation>
        </message>
    </context>
    <context>
        <name>ItemPicker</name>
        <message>
            <source>事项名称、拼音首字母或编码</source>
            <translation>Item: name, pinyin initials or code</translation>
        </message>
        <message>
            <source>您常办的事项，用下箭头选</source>
            <translation>Your usual items: choose with Down</translation>
        </message>
        <message>
            <source>没有完全符合的，是不是：</source>
            <translation>No exact match; perhaps:</translation>
        </message>
        <message>
            <source>没有这个事项</source>
            <translation>No such item</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>删除</source>
            <translation>Delete</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>按键一览</source>
            <translation>All keys</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>%1 下班，今天不一定能办上。您要现在取号吗？</source>
            <translation>We close at %1; your turn may not come today. Do you want a ticket now?</translation>
        </message>
        <message>
            <source>不取号，回到首页</source>
            <translation>No ticket, back to the start</translation>
        </message>
        <message>
            <source>叫导办来帮我</source>
            <translation>Call a guide to help me</translation>
        </message>
        <message>
            <source>可能要等到下班以后</source>
            <translation>You may still wait at closing time</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translation>One moment</translation>
        </message>
        <message>
            <source>知道了，仍要取号</source>
            <translation>I understand, take a ticket</translation>
        </message>
    </context>
    <context>
        <name>LetOnPage</name>
        <message>
            <source>业务（限额已满也给号，会留下记录）</source>
            <translation>Service (a ticket over the quota; it is recorded)</translation>
        </message>
        <message>
            <source>加一个号</source>
            <translation>Issue one ticket</translation>
        </message>
        <message>
            <source>加号</source>
            <translation>Let on</translation>
        </message>
    </context>
    <context>
        <name>LevelSide</name>
        <message>
            <source>号票 %1</source>
            <translation>Ticket %1</translation>
        </message>
        <message>
            <source>重新选</source>
            <translation>Choose again</translation>
        </message>
    </context>
    <context>
        <name>Levels</name>
        <message>
            <source>不满意</source>
            <translation>Dissatisfied</translation>
        </message>
        <message>
            <source>基本满意</source>
            <translation>Fairly satisfied</translation>
        </message>
        <message>
            <source>满意</source>
            <translation>Satisfied</translation>
        </message>
        <message>
            <source>非常不满意</source>
            <translation>Very dissatisfied</translation>
        </message>
        <message>
            <source>非常满意</source>
            <translation>Very satisfied</translation>
        </message>
    </context>
    <context>
        <name>LoadingState</name>
        <message>
            <source>请稍候</source>
            <translation>Please wait</translation>
        </message>
    </context>
    <context>
        <name>Login</name>
        <message>
            <source>%1年%2月%3日</source>
            <translation>%1-%2-%3</translation>
        </message>
        <message>
            <source>星期一</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>星期三</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>星期二</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>星期五</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>星期六</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>星期四</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>星期日</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>更换窗口请联系管理员</source>
            <translation>To change the window, ask the administrator</translation>
        </message>
        <message>
            <source>版本 %1·目录第 %2 版</source>
            <translation>Version %1 · catalogue %2</translation>
        </message>
        <message>
            <source>连续输错 5 次会锁定，请稍后再试或找管理员</source>
            <translation>Five wrong tries lock the account; ask the administrator</translation>
        </message>
    </context>
    <context>
        <name>LoginCard</name>
        <message>
            <source>与中枢失联，暂时不能登录，恢复后自动可用</source>
            <translation>The hub is lost: signing in works again by itself when it is back</translation>
        </message>
        <message>
            <source>大写锁定已打开</source>
            <translation>Caps lock is on</translation>
        </message>
        <message>
            <source>密码</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>工号</source>
            <translation>Staff number</translation>
        </message>
        <message>
            <source>显示</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>本窗口业务</source>
            <translation>Services of this window</translation>
        </message>
        <message>
            <source>登录</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>登录并开窗</source>
            <translation>Sign in and open</translation>
        </message>
        <message>
            <source>登录，暂不开窗</source>
            <translation>Sign in, keep closed</translation>
        </message>
        <message>
            <source>隐藏</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>LoginSide</name>
        <message>
            <source>%1 号窗口</source>
            <translation>Window %1</translation>
        </message>
        <message>
            <source>%1 项中 %2 项正常</source>
            <translation>%2 of %1 fine</translation>
        </message>
        <message>
            <source>开窗前检查</source>
            <translation>Before opening</translation>
        </message>
        <message>
            <source>窗口工作台</source>
            <translation>Window desk</translation>
        </message>
        <message>
            <source>终端 %1</source>
            <translation>Station %1</translation>
        </message>
    </context>
    <context>
        <name>LogoutPage</name>
        <message>
            <source>退出后窗口关闭，等候的群众由其他窗口办理。</source>
            <translation>The window closes; other windows serve those who wait.</translation>
        </message>
        <message>
            <source>退出并关窗</source>
            <translation>Sign out and close</translation>
        </message>
        <message>
            <source>退出登录</source>
            <translation>Sign out</translation>
        </message>
    </context>
    <context>
        <name>LostVeil</name>
        <message>
            <source>中枢程序没有运行，请找管理员</source>
            <translation>The hub is not running; call the administrator</translation>
        </message>
        <message>
            <source>另一台设备用了同一名称，请找管理员</source>
            <translation>Another device uses this name; call the administrator</translation>
        </message>
        <message>
            <source>叫号信息暂停更新</source>
            <translation>Calls are not being updated</translation>
        </message>
        <message>
            <source>已中断 %1</source>
            <translation>Lost for %1</translation>
        </message>
        <message>
            <source>断线前最后叫号</source>
            <translation>Last calls before</translation>
        </message>
        <message>
            <source>最后更新 %1</source>
            <translation>Last update %1</translation>
        </message>
        <message>
            <source>本设备未登记或已停用，请找管理员</source>
            <translation>This device is not registered; call the administrator</translation>
        </message>
        <message>
            <source>正在连接叫号系统</source>
            <translation>Connecting to the queue system</translation>
        </message>
        <message>
            <source>网络不通，或中枢已关机</source>
            <translation>No network, or the hub is switched off</translation>
        </message>
        <message>
            <source>请听窗口人员口头叫号。您的号码和次序已保留。</source>
            <translation>Please listen for the clerks. Your number and your place are kept.</translation>
        </message>
        <message>
            <source>连接中断，正在重新连接</source>
            <translation>Connection broken, connecting again</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>取号</source>
            <translation>Take a ticket</translation>
        </message>
        <message>
            <source>看材料</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>窗口工作台</source>
            <translation>Window desk</translation>
        </message>
        <message>
            <source>自助取号机</source>
            <translation>Self-service kiosk</translation>
        </message>
        <message>
            <source>评价器</source>
            <translation>Rating pad</translation>
        </message>
        <message>
            <source>选业务</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>选事项</source>
            <translation>Item</translation>
        </message>
    </context>
    <context>
        <name>MaterialGroup</name>
        <message>
            <source>%1 份</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 份，用电子证照代替（免证办）</source>
            <translation>%1, replaced by electronic certificates</translation>
        </message>
        <message>
            <source>不用带</source>
            <translation>No need to bring</translation>
        </message>
        <message>
            <source>看情况带</source>
            <translation>If it applies to you</translation>
        </message>
        <message>
            <source>符合情形的才带</source>
            <translation>Only if it is your situation</translation>
        </message>
        <message>
            <source>请带上</source>
            <translation>Please bring</translation>
        </message>
    </context>
    <context>
        <name>MaterialList</name>
        <message>
            <source>目录没有列出材料</source>
            <translation>The catalogue lists no materials</translation>
        </message>
    </context>
    <context>
        <name>MaterialRow</name>
        <message>
            <source>%1 份</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>原件和复印件都不用带</source>
            <translation>Neither original nor copy is needed</translation>
        </message>
        <message>
            <source>可写承诺书</source>
            <translation>Promise accepted</translation>
        </message>
        <message>
            <source>可容缺，以后补</source>
            <translation>May follow later</translation>
        </message>
        <message>
            <source>打印空表</source>
            <translation>Print form</translation>
        </message>
        <message>
            <source>电子证照</source>
            <translation>Electronic</translation>
        </message>
        <message>
            <source>看情况</source>
            <translation>if it applies</translation>
        </message>
    </context>
    <context>
        <name>MaterialsPage</name>
        <message>
            <source>%1 件事，取一个号</source>
            <translation>One ticket for %1 matters</translation>
        </message>
        <message>
            <source>先不取号</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>先不取号
带走清单</source>
            <translation>No ticket yet,
take the list</translation>
        </message>
        <message>
            <source>先不取号
打印清单</source>
            <translation>Not now:
print the list</translation>
        </message>
        <message>
            <source>取号</source>
            <translation>Take a ticket</translation>
        </message>
        <message>
            <source>可以先取号，请在窗口问清要带什么</source>
            <translation>You may take a ticket and ask at the window what to bring</translation>
        </message>
        <message>
            <source>带走清单</source>
            <translation>Take the list</translation>
        </message>
        <message>
            <source>打印清单</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>材料不全也可以取号，窗口会一次说清怎么补</source>
            <translation>Something missing? The window tells you all at once</translation>
        </message>
        <message>
            <source>材料齐全，取号</source>
            <translation>I have them: take a ticket</translation>
        </message>
        <message>
            <source>现在取号，可能要等到下班以后</source>
            <translation>Your turn may come after closing time</translation>
        </message>
        <message>
            <source>结果：%1</source>
            <translation>Result: %1</translation>
        </message>
        <message>
            <source>请返回另选一项，或点帮办呼叫</source>
            <translation>Please go back and choose another, or call for help</translation>
        </message>
        <message>
            <source>还有
别的事</source>
            <translation>More
matters</translation>
        </message>
        <message>
            <source>这个事项没有登记材料清单</source>
            <translation>No list of papers is recorded for this item</translation>
        </message>
    </context>
    <context>
        <name>MorePage</name>
        <message>
            <source>没有找到？点“下一页”，或者叫人帮忙</source>
            <translation>Not found? Turn the page, or call for help</translation>
        </message>
        <message>
            <source>还可以办这些</source>
            <translation>More services</translation>
        </message>
    </context>
    <context>
        <name>NarrowStrip</name>
        <message>
            <source>全部</source>
            <translation>All</translation>
        </message>
    </context>
    <context>
        <name>Newest</name>
        <message>
            <source>大厅已下班</source>
            <translation>The hall is closed</translation>
        </message>
        <message>
            <source>最近呼叫</source>
            <translation>Last call</translation>
        </message>
        <message>
            <source>正在呼叫</source>
            <translation>Now calling</translation>
        </message>
        <message>
            <source>请留意叫号</source>
            <translation>Please watch for your number</translation>
        </message>
    </context>
    <context>
        <name>NoSlipPage</name>
        <message>
            <source>一定要纸票？</source>
            <translation>Need a paper slip?</translation>
        </message>
        <message>
            <source>到%1坐下等候</source>
            <translation>Take a seat in %1</translation>
        </message>
        <message>
            <source>到等候区坐下等候</source>
            <translation>Take a seat in the waiting area</translation>
        </message>
        <message>
            <source>叫人送纸票</source>
            <translation>Ask for paper</translation>
        </message>
        <message>
            <source>屏幕和广播照常叫号</source>
            <translation>You will be called as usual</translation>
        </message>
        <message>
            <source>我记下了</source>
            <translation>I have noted it</translation>
        </message>
        <message>
            <source>手机扫码带走号</source>
            <translation>Scan to take it with you</translation>
        </message>
        <message>
            <source>拍一张照片也可以</source>
            <translation>A photo will do</translation>
        </message>
        <message>
            <source>拍照留下这张号</source>
            <translation>Take a photo of it</translation>
        </message>
        <message>
            <source>接着到：%1</source>
            <translation>Then: %1</translation>
        </message>
        <message>
            <source>点下面的按钮，导办来帮您</source>
            <translation>Touch the button, a guide will come</translation>
        </message>
        <message>
            <source>现在请这样做</source>
            <translation>What to do now</translation>
        </message>
        <message>
            <source>要纸票，点下面的按钮</source>
            <translation>Need paper? Touch below</translation>
        </message>
        <message>
            <source>记下号码</source>
            <translation>Note the number</translation>
        </message>
        <message>
            <source>记下号码，或者扫码</source>
            <translation>Note the number, or scan it</translation>
        </message>
    </context>
    <context>
        <name>NoTicketPage</name>
        <message>
            <source>不刷证取号</source>
            <translation>Take a ticket without the card</translation>
        </message>
        <message>
            <source>不刷身份证也能取号</source>
            <translation>You can take a ticket without the card</translation>
        </message>
        <message>
            <source>不是您的问题，请稍等再试</source>
            <translation>This is not your fault; please try again soon</translation>
        </message>
        <message>
            <source>再试一次</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>叫导办来帮我</source>
            <translation>Call a guide to help me</translation>
        </message>
        <message>
            <source>回到首页</source>
            <translation>Back to the start</translation>
        </message>
        <message>
            <source>导办可以替您取号，也可以告诉您怎么办</source>
            <translation>A guide can take a ticket for you</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translation>One moment</translation>
        </message>
        <message>
            <source>没有占用您的名额，可以另选业务</source>
            <translation>Nothing lost: choose another service</translation>
        </message>
        <message>
            <source>没有取到号</source>
            <translation>No ticket was issued</translation>
        </message>
        <message>
            <source>网络中断，大厅系统没有回答</source>
            <translation>The hall's system does not answer</translation>
        </message>
        <message>
            <source>请到咨询台找导办取号，或者稍等再试一次</source>
            <translation>Please ask a guide at the information desk, or try again in a moment</translation>
        </message>
    </context>
    <context>
        <name>NumberPage</name>
        <message>
            <source>删除</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>查询</source>
            <translation>Look up</translation>
        </message>
        <message>
            <source>正在查询</source>
            <translation>Looking it up</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translation>Network down: try again soon or ask a guide</translation>
        </message>
        <message>
            <source>请扫号票上的二维码，或输入号码，如 A023</source>
            <translation>Scan the code on your ticket, or type its number, such as A023</translation>
        </message>
        <message>
            <source>请输入号票上的号码，如 A023</source>
            <translation>Type the number on your ticket, such as A023</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translation>Track my ticket</translation>
        </message>
    </context>
    <context>
        <name>OutcomeHead</name>
        <message>
            <source>选择办理结果，登记后打印文书</source>
            <translation>Choose the outcome; papers print after it</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message>
            <source>%1 秒后回到首页</source>
            <translation>Back to the start in %1 s</translation>
        </message>
        <message>
            <source>不刷证也可以取号。换证请取“户籍身份证”的号</source>
            <translation>You can take a ticket without it. To renew it, choose the ID card service</translation>
        </message>
        <message>
            <source>不刷证也可以取号，请让窗口人员核对</source>
            <translation>You can take a ticket without it; please let the clerk check</translation>
        </message>
        <message>
            <source>不办了</source>
            <translation>I am finished</translation>
        </message>
        <message>
            <source>不换了</source>
            <translation>Keep as it is</translation>
        </message>
        <message>
            <source>从屏幕下方出来</source>
            <translation>It comes out below the screen</translation>
        </message>
        <message>
            <source>先填好，轮到您时更快。从屏幕下方出来</source>
            <translation>Fill it in first: it is quicker then. It comes out below</translation>
        </message>
        <message>
            <source>再办别的，请先回首页，再放一次身份证</source>
            <translation>For something else go to the first page and tap the card again</translation>
        </message>
        <message>
            <source>刚才正在处理上一步，这一次没有用上</source>
            <translation>The step before was still at work; the card was not used</translation>
        </message>
        <message>
            <source>可以拍下这一页，或者点帮办呼叫</source>
            <translation>You may take a photo of this page, or call for help</translation>
        </message>
        <message>
            <source>可以现在取号</source>
            <translation>You can take a ticket now</translation>
        </message>
        <message>
            <source>可以现在预约，或者上班时间来取号</source>
            <translation>Book a time now, or come in opening hours</translation>
        </message>
        <message>
            <source>坐轮椅：按钮放低</source>
            <translation>Wheelchair: buttons lower down</translation>
        </message>
        <message>
            <source>好了</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>导办马上过来</source>
            <translation>A guide is on the way</translation>
        </message>
        <message>
            <source>换证请上班时间来取“户籍身份证”的号</source>
            <translation>To renew it, come in opening hours and choose the ID card service</translation>
        </message>
        <message>
            <source>无障碍</source>
            <translation>Accessible</translation>
        </message>
        <message>
            <source>暂时叫不到导办</source>
            <translation>No guide can be called now</translation>
        </message>
        <message>
            <source>正在打印清单</source>
            <translation>Printing the list</translation>
        </message>
        <message>
            <source>正在打印空表</source>
            <translation>Printing the form</translation>
        </message>
        <message>
            <source>没有查到预约和排号</source>
            <translation>No booking and no ticket was found</translation>
        </message>
        <message>
            <source>清单没有打印出来</source>
            <translation>The list was not printed</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
        <message>
            <source>空表没有打印出来</source>
            <translation>The form was not printed</translation>
        </message>
        <message>
            <source>窗口可以领空表，或者点帮办呼叫</source>
            <translation>The window has the form; or call for help</translation>
        </message>
        <message>
            <source>证件号码核对不上</source>
            <translation>The number on the card does not check</translation>
        </message>
        <message>
            <source>请上班时间来，让窗口人员核对</source>
            <translation>Please come in opening hours and let the clerk check</translation>
        </message>
        <message>
            <source>请到咨询台找工作人员</source>
            <translation>Please ask at the information desk</translation>
        </message>
        <message>
            <source>请取走清单</source>
            <translation>Please take the list</translation>
        </message>
        <message>
            <source>请取走空表</source>
            <translation>Please take the form</translation>
        </message>
        <message>
            <source>请在这台机器旁边稍等</source>
            <translation>Please wait beside this machine</translation>
        </message>
        <message>
            <source>请接着点屏幕，或者返回</source>
            <translation>Please go on by touching the screen, or go back</translation>
        </message>
        <message>
            <source>请放平再试一次，放两秒不要动</source>
            <translation>Lay it flat and still for two seconds</translation>
        </message>
        <message>
            <source>请放平再试一次，放两秒不要动。不刷证也可以取号</source>
            <translation>Lay it flat and still for two seconds. Or take a ticket without it</translation>
        </message>
        <message>
            <source>请放第二代身份证或居住证</source>
            <translation>Please use an ID card or residence permit</translation>
        </message>
        <message>
            <source>请放第二代身份证或居住证。不刷证也可以取号</source>
            <translation>Please use an ID card or residence permit. Or take a ticket without it</translation>
        </message>
        <message>
            <source>请稍等，再放一次身份证</source>
            <translation>One moment, then tap the card again</translation>
        </message>
        <message>
            <source>读出每一步</source>
            <translation>Read each step aloud</translation>
        </message>
        <message>
            <source>身份证已经过期</source>
            <translation>This ID card has expired</translation>
        </message>
        <message>
            <source>身份证没有读出来</source>
            <translation>The card could not be read</translation>
        </message>
        <message>
            <source>还在办</source>
            <translation>I am still here</translation>
        </message>
        <message>
            <source>还在办吗？</source>
            <translation>Are you still there?</translation>
        </message>
        <message>
            <source>这一步不用刷身份证</source>
            <translation>No card is needed here</translation>
        </message>
        <message>
            <source>这张卡不能在这里用</source>
            <translation>This card cannot be used here</translation>
        </message>
        <message>
            <source>这次已经办好了</source>
            <translation>This visit is done</translation>
        </message>
        <message>
            <source>选择语言</source>
            <translation>Choose a language</translation>
        </message>
        <message>
            <source>黑底高对比度</source>
            <translation>High contrast on black</translation>
        </message>
    </context>
    <context>
        <name>PadHeader</name>
        <message>
            <source>%1  工号 %2</source>
            <translation>%1  No. %2</translation>
        </message>
        <message>
            <source>剩余秒数</source>
            <translation>Seconds left</translation>
        </message>
        <message>
            <source>号窗口</source>
            <translation>Window</translation>
        </message>
    </context>
    <context>
        <name>PageTurner</name>
        <message>
            <source>上一页</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>下一页</source>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>上一页</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>下一页</source>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>模拟设备</source>
            <translation>Simulated devices</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>文书</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>本终端没有打印机</source>
            <translation>No printer here</translation>
        </message>
        <message>
            <source>登记后生成</source>
            <translation>comes with the case</translation>
        </message>
        <message>
            <source>登记后生成文书</source>
            <translation>Papers come with a case</translation>
        </message>
        <message>
            <source>补打号票</source>
            <translation>Print the slip again</translation>
        </message>
        <message>
            <source>重打</source>
            <translation>Reprint</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>办件文书</source>
            <translation>Papers of the case</translation>
        </message>
        <message>
            <source>重打</source>
            <translation>Reprint</translation>
        </message>
    </context>
    <context>
        <name>ParkPage</name>
        <message>
            <source>挂起</source>
            <translation>Park</translation>
        </message>
        <message>
            <source>挂起：回来后优先由您继续办理</source>
            <translation>Park: comes back to you first</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translation>Choose or write a reason</translation>
        </message>
        <message>
            <source>预计回来</source>
            <translation>Comes back</translation>
        </message>
    </context>
    <context>
        <name>PausePage</name>
        <message>
            <source>办完这一号后暂停</source>
            <translation>Pause after this ticket</translation>
        </message>
        <message>
            <source>原因（窗口屏上显示）</source>
            <translation>Reason (shown on the window screen)</translation>
        </message>
        <message>
            <source>暂停%1</source>
            <translation>Pause%1</translation>
        </message>
        <message>
            <source>暂停窗口</source>
            <translation>Pause the window</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translation>Choose or write a reason</translation>
        </message>
        <message>
            <source>预计恢复</source>
            <translation>Back at</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>已刷身份证</source>
            <translation>ID card read</translation>
        </message>
        <message>
            <source>您的预约</source>
            <translation>Your booking</translation>
        </message>
        <message>
            <source>查询预约</source>
            <translation>Find my booking</translation>
        </message>
        <message>
            <source>正在查询</source>
            <translation>Looking it up</translation>
        </message>
        <message>
            <source>正在预约</source>
            <translation>Booking</translation>
        </message>
        <message>
            <source>没有找到预约，可以现在约一个</source>
            <translation>No booking was found; you can book now</translation>
        </message>
        <message>
            <source>没有找到预约，可以直接取号</source>
            <translation>No booking was found; you can take a ticket</translation>
        </message>
        <message>
            <source>确认预约</source>
            <translation>Book this time</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translation>Network down: try again soon or ask a guide</translation>
        </message>
        <message>
            <source>请刷身份证，或扫预约单，或输入手机号后四位、预约码</source>
            <translation>ID card, appointment paper, last four phone digits or code</translation>
        </message>
        <message>
            <source>请刷身份证，或输入手机号</source>
            <translation>ID card or phone number</translation>
        </message>
        <message>
            <source>请刷身份证，或输入手机号后四位、预约码</source>
            <translation>ID card, last four phone digits or code</translation>
        </message>
        <message>
            <source>请扫预约单，或输入手机号后四位、预约码</source>
            <translation>Appointment paper, last four phone digits or code</translation>
        </message>
        <message>
            <source>请输入手机号</source>
            <translation>Phone number</translation>
        </message>
        <message>
            <source>请输入手机号后四位、预约码</source>
            <translation>Last four phone digits, or the code</translation>
        </message>
        <message>
            <source>还没有预约？现在约一个</source>
            <translation>No booking yet? Book a time</translation>
        </message>
        <message>
            <source>预约签到</source>
            <translation>Check in</translation>
        </message>
        <message>
            <source>预约：是谁来办</source>
            <translation>Book: who comes</translation>
        </message>
    </context>
    <context>
        <name>PinyinKeyboard</name>
        <message>
            <source>不会拼音？点下面的帮办呼叫</source>
            <translation>No pinyin? Touch "Call for help" below</translation>
        </message>
        <message>
            <source>删除</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>拼音首字母</source>
            <translation>Pinyin initials</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message>
            <source>下一步</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>到今天结束改用</source>
            <translation>Until the day ends</translation>
        </message>
        <message>
            <source>叫号策略</source>
            <translation>Calling policy</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
        <message>
            <source>这个大厅只有这一个策略；别的写在 policy.toml 里</source>
            <translation>This hall has only this one; others are written in policy.toml</translation>
        </message>
    </context>
    <context>
        <name>PolicySurePage</name>
        <message>
            <source>从现在起到今天结束，所有窗口这样叫号；明天恢复按安排。</source>
            <translation>All windows call like this from now until the day ends; tomorrow the plan decides again.</translation>
        </message>
        <message>
            <source>从现在起重新按 policy.toml 的安排叫号。</source>
            <translation>From now on the hours of policy.toml decide again.</translation>
        </message>
        <message>
            <source>已经叫到的号不变；每次叫号都会记下当时的策略，这次改动也会记下。</source>
            <translation>Tickets already called stay called; each call records its policy, and so is this change.</translation>
        </message>
        <message>
            <source>改用“%1”？</source>
            <translation>Change to "%1"?</translation>
        </message>
        <message>
            <source>确认改用</source>
            <translation>Yes, change</translation>
        </message>
    </context>
    <context>
        <name>PrimarySlot</name>
        <message>
            <source>下一位</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>办结</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>开始</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>下一个就是您</source>
            <translation>You are next</translation>
        </message>
        <message>
            <source>不办了，取消这个号</source>
            <translation>I am not waiting: cancel it</translation>
        </message>
        <message>
            <source>再排一次</source>
            <translation>Queue again</translation>
        </message>
        <message numerus="yes">
            <source>前面还有 %n 人</source>
            <translation>
                <numerusform>%n person ahead</numerusform>
                <numerusform>%n people ahead</numerusform>
            </translation>
        </message>
        <message>
            <source>好了，完成</source>
            <translation>OK, finished</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translation>Network down: try again soon or ask a guide</translation>
        </message>
        <message>
            <source>评价这次服务</source>
            <translation>Rate this service</translation>
        </message>
        <message>
            <source>进度查询</source>
            <translation>Track my ticket</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>二维码</source>
            <translation>QR code</translation>
        </message>
    </context>
    <context>
        <name>QueueCard</name>
        <message>
            <source>恢复排队 %1</source>
            <translation>Return %1 to the queue</translation>
        </message>
        <message>
            <source>按预计叫号顺序；叫号后才显示姓名</source>
            <translation>In calling order. Names after the call.</translation>
        </message>
        <message>
            <source>没有人等候</source>
            <translation>Nobody is waiting</translation>
        </message>
        <message>
            <source>没有号票</source>
            <translation>No tickets</translation>
        </message>
        <message>
            <source>没有这样的号票</source>
            <translation>No such ticket</translation>
        </message>
        <message>
            <source>筛选</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>输入号码，恢复排队</source>
            <translation>Number to bring back</translation>
        </message>
        <message>
            <source>输入号码，指定叫号</source>
            <translation>Number to call</translation>
        </message>
        <message>
            <source>选一个号恢复排队</source>
            <translation>Choose a ticket to return</translation>
        </message>
        <message>
            <source>队列</source>
            <translation>Queue</translation>
        </message>
    </context>
    <context>
        <name>RatePage</name>
        <message>
            <source>不评价</source>
            <translation>No rating</translation>
        </message>
        <message>
            <source>您对这次服务满意吗？</source>
            <translation>How was our service?</translation>
        </message>
        <message>
            <source>评不评由您。窗口人员看不到是谁评的</source>
            <translation>Rating is up to you. The clerk does not see who rated</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>办结后自动亮起</source>
            <translation>Wakes by itself afterwards</translation>
        </message>
        <message>
            <source>叫人</source>
            <translation>Call for help</translation>
        </message>
        <message>
            <source>由群众自愿评价，请勿提示</source>
            <translation>Voluntary: please do not hint</translation>
        </message>
        <message>
            <source>评价器 %1</source>
            <translation>Pad: %1</translation>
        </message>
        <message>
            <source>评价情况</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>退出登录</source>
            <translation>Sign out</translation>
        </message>
    </context>
    <context>
        <name>ReasonChoice</name>
        <message>
            <source>原因</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>或写其他原因</source>
            <translation>or another reason</translation>
        </message>
        <message>
            <source>请写明理由，会印在文书上</source>
            <translation>Write the reason; it is printed on the paper</translation>
        </message>
    </context>
    <context>
        <name>ReasonPage</name>
        <message>
            <source>不予受理的理由</source>
            <translation>Why it is refused</translation>
        </message>
        <message>
            <source>办不成事的情况</source>
            <translation>What could not be done</translation>
        </message>
        <message>
            <source>叫号</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>指定叫号 %1：原因会保存</source>
            <translation>Call %1 by name: the reason is kept</translation>
        </message>
        <message>
            <source>撤回</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>撤回办件 %1</source>
            <translation>Take back case %1</translation>
        </message>
        <message>
            <source>登记并打印</source>
            <translation>Register and print</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translation>Choose or write a reason</translation>
        </message>
    </context>
    <context>
        <name>ReasonsPage</name>
        <message>
            <source>写几句话</source>
            <translation>Add words</translation>
        </message>
        <message>
            <source>可以不选，直接提交</source>
            <translation>You may send it as it is</translation>
        </message>
        <message>
            <source>可以选原因，不选也能提交</source>
            <translation>Choose reasons if you like</translation>
        </message>
        <message>
            <source>哪里让您不满意？</source>
            <translation>What was not good?</translation>
        </message>
        <message>
            <source>哪里让您满意？</source>
            <translation>What was good?</translation>
        </message>
        <message>
            <source>已写 %1 字</source>
            <translation>%1 characters</translation>
        </message>
        <message>
            <source>您觉得哪些方面一般？</source>
            <translation>What was just fair?</translation>
        </message>
        <message>
            <source>提交评价</source>
            <translation>Send rating</translation>
        </message>
        <message>
            <source>正在提交</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>网络中断，暂时没有记上，请再试一次</source>
            <translation>Network down: it is not recorded yet, please try again</translation>
        </message>
        <message>
            <source>请至少选一个原因，好让我们改正</source>
            <translation>Please choose a reason, so that we can put it right</translation>
        </message>
        <message>
            <source>选一项或几项，也可以写几句话</source>
            <translation>Choose or write</translation>
        </message>
        <message>
            <source>重新选</source>
            <translation>Choose again</translation>
        </message>
    </context>
    <context>
        <name>SaverLayer</name>
        <message>
            <source>点一下屏幕，开始取号</source>
            <translation>Touch the screen for a ticket</translation>
        </message>
    </context>
    <context>
        <name>ScanPage</name>
        <message>
            <source>回到首页</source>
            <translation>Back to the start</translation>
        </message>
        <message>
            <source>把号票放到扫码口前。只有拿着号票的人能评价</source>
            <translation>Hold the ticket before the scanner. Only its holder can rate</translation>
        </message>
        <message>
            <source>正在查询</source>
            <translation>Looking it up</translation>
        </message>
        <message>
            <source>网络中断，请稍后再试或问导办</source>
            <translation>Network down: try again soon or ask a guide</translation>
        </message>
        <message>
            <source>评价</source>
            <translation>Rate our service</translation>
        </message>
        <message>
            <source>请扫号票上的二维码</source>
            <translation>Scan the code on your ticket</translation>
        </message>
        <message>
            <source>这个号现在没有可以评价的事</source>
            <translation>Nothing to rate with this number now</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>搜事项：汉字或拼音首字母，如社保卡 SBK</source>
            <translation>Search by name or pinyin (SBK)</translation>
        </message>
        <message>
            <source>点下面的字母</source>
            <translation>Touch the letters below</translation>
        </message>
    </context>
    <context>
        <name>SearchKeys</name>
        <message>
            <source>写汉字</source>
            <translation>Write Chinese</translation>
        </message>
        <message>
            <source>拼音写汉字</source>
            <translation>Chinese by pinyin</translation>
        </message>
        <message>
            <source>按首字母</source>
            <translation>By initials</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>共 %1 项</source>
            <translation>%1 found</translation>
        </message>
        <message>
            <source>字母是业务代号，和号票上的字母一样</source>
            <translation>The letter is the service's, as on the ticket</translation>
        </message>
        <message>
            <source>找事项、看材料</source>
            <translation>Find an item and its papers</translation>
        </message>
        <message>
            <source>本业务</source>
            <translation>This service</translation>
        </message>
        <message>
            <source>没有完全一样的，您要找的是不是这些？</source>
            <translation>No exact match. Is it one of these?</translation>
        </message>
        <message>
            <source>没有找到，请换几个字母，或点帮办呼叫</source>
            <translation>Nothing found: try other letters, or call for help</translation>
        </message>
    </context>
    <context>
        <name>SelfTestPage</name>
        <message>
            <source>再测一次</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>开门自检</source>
            <translation>Self-test</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>一件事</source>
            <translation>Life events</translation>
        </message>
        <message>
            <source>不用选事项，直接取号就行</source>
            <translation>No need to choose: just take a ticket</translation>
        </message>
        <message numerus="yes">
            <source>共 %n 个事项</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>几件事，一张表、一次办好</source>
            <translation>Several matters, one form, one visit</translation>
        </message>
        <message>
            <source>有办件编号？输编号取号</source>
            <translation>Have a case number? Type it</translation>
        </message>
        <message>
            <source>查看全部 %1 个事项</source>
            <translation>See all %1 items</translation>
        </message>
        <message>
            <source>要办哪件事</source>
            <translation>What is it about?</translation>
        </message>
        <message>
            <source>说不准办哪一项？直接取号</source>
            <translation>Not sure which? Just take a ticket</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>%1，版本 %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>不是</source>
            <translation>No</translation>
        </message>
        <message>
            <source>中枢</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>中枢不认这台机器，要重新配对</source>
            <translation>The hub does not know this machine: pair it anew</translation>
        </message>
        <message>
            <source>余纸不明</source>
            <translation>Paper left: not known</translation>
        </message>
        <message>
            <source>余纸从整卷重新算起</source>
            <translation>Paper is counted from a whole roll again</translation>
        </message>
        <message>
            <source>余纸约 %1%，约 %2 张</source>
            <translation>about %1%, %2 slips</translation>
        </message>
        <message>
            <source>停住后重新启动过</source>
            <translation>Stopped, was restarted</translation>
        </message>
        <message>
            <source>先不</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>切刀卡住</source>
            <translation>Cutter jammed</translation>
        </message>
        <message>
            <source>十秒左右就好，排队和号票不受影响</source>
            <translation>It takes about ten seconds; queue and tickets stay</translation>
        </message>
        <message>
            <source>号码屏</source>
            <translation>Number board</translation>
        </message>
        <message>
            <source>呼叫器</source>
            <translation>Caller handset</translation>
        </message>
        <message>
            <source>回去，%1 秒后自己回去</source>
            <translation>Go back (by itself in %1 s)</translation>
        </message>
        <message>
            <source>在，死机会自己恢复</source>
            <translation>Runs: a frozen kiosk is brought back</translation>
        </message>
        <message>
            <source>屏幕</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>已连接</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>打印机</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>打印机没有回话，请看小票出来没有</source>
            <translation>No answer: look whether the slip came out</translation>
        </message>
        <message>
            <source>打印测试小票</source>
            <translation>Print a test slip</translation>
        </message>
        <message>
            <source>扫码器</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>换了新纸</source>
            <translation>New roll is in</translation>
        </message>
        <message>
            <source>故障</source>
            <translation>Fault</translation>
        </message>
        <message>
            <source>是整卷</source>
            <translation>A whole one</translation>
        </message>
        <message>
            <source>有的过期未交</source>
            <translation>Some expired unsent</translation>
        </message>
        <message>
            <source>有身份证没有取走</source>
            <translation>An ID card was left</translation>
        </message>
        <message>
            <source>未连接</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <source>正在打印</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>正常</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>没有打印出来</source>
            <translation>It was not printed</translation>
        </message>
        <message>
            <source>没有运行</source>
            <translation>Does not run</translation>
        </message>
        <message>
            <source>测试小票已经打印</source>
            <translation>The test slip is printed</translation>
        </message>
        <message>
            <source>消息服务在，中枢没有运行</source>
            <translation>The broker runs, the hub does not</translation>
        </message>
        <message>
            <source>现在重新启动取号机？</source>
            <translation>Restart the kiosk now?</translation>
        </message>
        <message>
            <source>盖子开着</source>
            <translation>Cover open</translation>
        </message>
        <message>
            <source>看护程序</source>
            <translation>Watchdog</translation>
        </message>
        <message>
            <source>磁盘存不下</source>
            <translation>Disk cannot save</translation>
        </message>
        <message>
            <source>纸将尽</source>
            <translation>Paper low</translation>
        </message>
        <message>
            <source>缺文件</source>
            <translation>Files missing</translation>
        </message>
        <message>
            <source>缺纸</source>
            <translation>Out of paper</translation>
        </message>
        <message>
            <source>脱机</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>装的是整卷新纸？</source>
            <translation>Is it a whole new roll?</translation>
        </message>
        <message>
            <source>要留意</source>
            <translation>Look at it</translation>
        </message>
        <message>
            <source>设备维护</source>
            <translation>Machine service</translation>
        </message>
        <message>
            <source>评价器</source>
            <translation>Rating pad</translation>
        </message>
        <message>
            <source>语音</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>身份证阅读器</source>
            <translation>ID card reader</translation>
        </message>
        <message>
            <source>这台机器</source>
            <translation>This machine</translation>
        </message>
        <message>
            <source>这里不能再取号，要有人重新打开</source>
            <translation>No more tickets here until somebody starts it again</translation>
        </message>
        <message>
            <source>连不上，请看网线和中枢</source>
            <translation>Not reached: look at cable and hub</translation>
        </message>
        <message>
            <source>连接断了，正在重连</source>
            <translation>The connection broke: connecting again</translation>
        </message>
        <message>
            <source>退出</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>退出到桌面</source>
            <translation>Leave to the desktop</translation>
        </message>
        <message>
            <source>退出到桌面？</source>
            <translation>Leave to the desktop?</translation>
        </message>
        <message>
            <source>重新启动</source>
            <translation>Restart</translation>
        </message>
        <message>
            <source>重新启动取号机</source>
            <translation>Restart the kiosk</translation>
        </message>
    </context>
    <context>
        <name>StaffPin</name>
        <message>
            <source>回去</source>
            <translation>Go back</translation>
        </message>
        <message numerus="yes">
            <source>密码不对，还可以试 %n 次</source>
            <translation>
                <numerusform>Wrong PIN: %n try left</numerusform>
                <numerusform>Wrong PIN: %n tries left</numerusform>
            </translation>
        </message>
        <message>
            <source>工作人员请输入维护密码</source>
            <translation>Staff: please enter the service PIN</translation>
        </message>
        <message>
            <source>设备维护</source>
            <translation>Machine service</translation>
        </message>
        <message>
            <source>还没有设置维护密码。请在这台电脑上用命令设置（说明书：kiosk.md）</source>
            <translation>No service PIN is set. Set one by command on this PC (manual: kiosk.md)</translation>
        </message>
        <message>
            <source>进入</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>错得太多了，%1 分钟以后再试</source>
            <translation>Too many wrong tries: again in %1 min</translation>
        </message>
    </context>
    <context>
        <name>StartingPage</name>
        <message>
            <source>正在连接大厅系统</source>
            <translation>Connecting to the hall</translation>
        </message>
        <message>
            <source>请稍候，或者找导办取号</source>
            <translation>Please wait, or ask a guide</translation>
        </message>
    </context>
    <context>
        <name>StripFace</name>
        <message>
            <source>号</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>工号 %1</source>
            <translation>No. %1</translation>
        </message>
    </context>
    <context>
        <name>TakeButton</name>
        <message>
            <source>取号</source>
            <translation>Take a ticket</translation>
        </message>
        <message>
            <source>大厅已下班</source>
            <translation>The hall is closed</translation>
        </message>
        <message>
            <source>正在取号</source>
            <translation>One moment</translation>
        </message>
        <message>
            <source>网络中断，请找导办取号</source>
            <translation>Network down: please ask a guide</translation>
        </message>
    </context>
    <context>
        <name>TakeListBox</name>
        <message>
            <source>不用带</source>
            <translation>No need to bring</translation>
        </message>
        <message>
            <source>好了</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>打印清单</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>把材料清单带走</source>
            <translation>Take the list along</translation>
        </message>
        <message>
            <source>用手机扫一扫，清单就在码里</source>
            <translation>Scan it with your phone: the list is in the code itself</translation>
        </message>
        <message>
            <source>用手机扫一扫，随时看要带什么</source>
            <translation>Scan it with your phone and read it whenever you like</translation>
        </message>
        <message>
            <source>看情况带</source>
            <translation>If it applies to you</translation>
        </message>
        <message>
            <source>请带上</source>
            <translation>Please bring</translation>
        </message>
    </context>
    <context>
        <name>ThanksPage</name>
        <message>
            <source>好的</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>已封存在本机，谁也看不到；网络恢复后自动提交</source>
            <translation>Sealed here, nobody can read it; sent by itself when the network is back</translation>
        </message>
        <message>
            <source>已经记下。窗口人员看不到您怎么评</source>
            <translation>Saved. The clerk never sees your answer</translation>
        </message>
        <message>
            <source>已经记下，我们会改进</source>
            <translation>It is recorded and helps us improve</translation>
        </message>
        <message>
            <source>正在记录</source>
            <translation>Saving</translation>
        </message>
        <message>
            <source>没有记上：%1</source>
            <translation>Not saved: %1</translation>
        </message>
        <message>
            <source>谢谢您的评价</source>
            <translation>Thank you</translation>
        </message>
        <message>
            <source>还没有记上；网络恢复前断电会丢失</source>
            <translation>Not saved yet; a power cut before the network is back would lose it</translation>
        </message>
    </context>
    <context>
        <name>ThemesPage</name>
        <message>
            <source>一件事</source>
            <translation>Life events</translation>
        </message>
        <message>
            <source>一件事：%1</source>
            <translation>Life event: %1</translation>
        </message>
        <message>
            <source>一件事：几件事，材料只核对一次</source>
            <translation>Life event: several items, materials checked once</translation>
        </message>
        <message>
            <source>几件事，一张表、一次办好</source>
            <translation>Several matters, one form, one visit</translation>
        </message>
        <message>
            <source>办这一项</source>
            <translation>Take this one</translation>
        </message>
        <message>
            <source>开始</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>或另办一件事</source>
            <translation>Or another life event</translation>
        </message>
        <message>
            <source>请返回，按业务取号</source>
            <translation>Please go back and choose a service</translation>
        </message>
        <message>
            <source>还没有办的</source>
            <translation>Not done yet</translation>
        </message>
        <message>
            <source>这个大厅还没有一件事</source>
            <translation>This hall has no life events yet</translation>
        </message>
    </context>
    <context>
        <name>Ticker</name>
        <message>
            <source>取号后请留意屏幕和语音，过号请找导办</source>
            <translation>Watch the screen and listen; if you missed your call, ask a guide</translation>
        </message>
        <message>
            <source>取号后请留意屏幕，过号请找导办</source>
            <translation>Watch the screen; if you missed your call, ask a guide</translation>
        </message>
        <message>
            <source>恢复连接后自动更新，无需重新取号</source>
            <translation>Updates by itself once connected; keep your ticket</translation>
        </message>
        <message>
            <source>提示</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>通知</source>
            <translation>Notice</translation>
        </message>
    </context>
    <context>
        <name>TicketCard</name>
        <message>
            <source>%1 人</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 号窗口</source>
            <translation>Window %1</translation>
        </message>
        <message>
            <source>为何叫到此号</source>
            <translation>Why this ticket</translation>
        </message>
        <message>
            <source>前面还有</source>
            <translation>Ahead</translation>
        </message>
        <message>
            <source>取号时已选事项</source>
            <translation>Item chosen at the kiosk</translation>
        </message>
        <message>
            <source>没有刷证</source>
            <translation>No card</translation>
        </message>
        <message>
            <source>窗口现在没有号票</source>
            <translation>No ticket at the window</translation>
        </message>
        <message>
            <source>等候区</source>
            <translation>Waiting area</translation>
        </message>
        <message>
            <source>请到</source>
            <translation>Please go to</translation>
        </message>
        <message>
            <source>身份证 %1</source>
            <translation>ID %1</translation>
        </message>
        <message>
            <source>预计等候</source>
            <translation>Expected wait</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>今天可能要等到下班以后，请问一下导办</source>
            <translation>It may be after closing time: please ask a guide</translation>
        </message>
        <message>
            <source>再取一个号</source>
            <translation>Another ticket</translation>
        </message>
        <message>
            <source>凭此号可在取号机查询进度</source>
            <translation>Track it at a kiosk with this number</translation>
        </message>
        <message>
            <source>凭此码可在取号机查询进度、评价</source>
            <translation>Track and rate at a kiosk with this code</translation>
        </message>
        <message>
            <source>办完以后，首页“评价”</source>
            <translation>Then: "Rate our service"</translation>
        </message>
        <message>
            <source>取号成功</source>
            <translation>Your ticket</translation>
        </message>
        <message>
            <source>叫到您时，页面变绿提醒</source>
            <translation>The page turns green when you are called</translation>
        </message>
        <message>
            <source>好了，完成</source>
            <translation>OK, finished</translation>
        </message>
        <message>
            <source>手机上看进度</source>
            <translation>Follow it on your phone</translation>
        </message>
        <message>
            <source>扫一扫，不用装软件</source>
            <translation>Scan it, no app needed</translation>
        </message>
        <message>
            <source>排到第几、还要等多久</source>
            <translation>Your place and how long it takes</translation>
        </message>
        <message>
            <source>签到成功，预约 %1</source>
            <translation>Checked in for %1</translation>
        </message>
        <message>
            <source>请坐下等候，叫到您时屏幕和广播会提示</source>
            <translation>Please take a seat; you will be called</translation>
        </message>
        <message>
            <source>过号不用急，回到这里或找导办，可以再排一次</source>
            <translation>Missed your call? Come back here or ask a guide: you can queue again</translation>
        </message>
        <message>
            <source>过号不用急，找导办可以再排一次</source>
            <translation>Missed your call? A guide can put you back in the queue</translation>
        </message>
        <message>
            <source>过号了，扫码再排一次</source>
            <translation>Missed it? Scan to queue again</translation>
        </message>
        <message>
            <source>过号了，拿号票找导办</source>
            <translation>Missed it? Show it to a guide</translation>
        </message>
        <message>
            <source>首页“进度查询”：排到第几</source>
            <translation>"Track my ticket": your place</translation>
        </message>
    </context>
    <context>
        <name>TicketParts</name>
        <message>
            <source>办完接着到，还用这个号</source>
            <translation>Then, with the same ticket</translation>
        </message>
        <message>
            <source>还有 %1 项，看小票</source>
            <translation>%1 more, see the slip</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message>
            <source>%1 号</source>
            <translation>No. %1</translation>
        </message>
        <message>
            <source>或转到窗口</source>
            <translation>or to the window</translation>
        </message>
        <message>
            <source>排在哪里</source>
            <translation>Its place</translation>
        </message>
        <message>
            <source>请选一个业务或窗口</source>
            <translation>Choose a service or a window</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translation>Choose or write a reason</translation>
        </message>
        <message>
            <source>转到业务</source>
            <translation>To the service</translation>
        </message>
        <message>
            <source>转移</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>转移：号码不变</source>
            <translation>Transfer: the number stays</translation>
        </message>
    </context>
    <context>
        <name>UndoLink</name>
        <message>
            <source>撤销</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>WaitCard</name>
        <message>
            <source>人</source>
            <translation>people</translation>
        </message>
    </context>
    <context>
        <name>WaitRow</name>
        <message>
            <source>人</source>
            <translation>people</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>人数</source>
            <translation>People</translation>
        </message>
        <message>
            <source>现在没有人等候</source>
            <translation>Nobody is waiting</translation>
        </message>
        <message>
            <source>等候情况</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>预计等候</source>
            <translation>Expected wait</translation>
        </message>
    </context>
    <context>
        <name>WaitingCount</name>
        <message>
            <source>人等候</source>
            <translation>waiting</translation>
        </message>
    </context>
    <context>
        <name>Waits</name>
        <message>
            <source>%1–%2 分</source>
            <translation>%1–%2 min</translation>
        </message>
        <message>
            <source>约 %1 分</source>
            <translation>about %1 min</translation>
        </message>
        <message>
            <source>马上</source>
            <translation>Now</translation>
        </message>
    </context>
    <context>
        <name>WhyHead</name>
        <message>
            <source>业务·类别</source>
            <translation>Service · class</translation>
        </message>
        <message>
            <source>为何叫到 %1</source>
            <translation>Why %1 was called</translation>
        </message>
        <message>
            <source>倍率 × 等候 ÷ 目标</source>
            <translation>rate × wait ÷ target</translation>
        </message>
        <message>
            <source>号码</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>得分</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
    </context>
    <context>
        <name>WhyOvertaken</name>
        <message>
            <source>已被越过 %1 次</source>
            <translation>overtaken %1×</translation>
        </message>
        <message>
            <source>满 %1 次，下一个必叫</source>
            <translation>after %1 times, next for sure</translation>
        </message>
        <message>
            <source>被 %1 越过的号</source>
            <translation>Tickets that %1 overtook</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>可以这样答复</source>
            <translation>You may answer</translation>
        </message>
        <message>
            <source>知道了</source>
            <translation>I see</translation>
        </message>
        <message>
            <source>说明中不含他人姓名与优先原因</source>
            <translation>No names and no reasons for a class</translation>
        </message>
    </context>
    <context>
        <name>WhyTerm</name>
        <message>
            <source>叫到</source>
            <translation>called</translation>
        </message>
        <message>
            <source>未参与</source>
            <translation>no part</translation>
        </message>
    </context>
    <context>
        <name>WideFace</name>
        <message>
            <source>号窗口</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>工号 %1</source>
            <translation>No. %1</translation>
        </message>
    </context>
    <context>
        <name>WindowCell</name>
        <message>
            <source>关闭</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>暂停</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>空闲</source>
            <translation>Free</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>%1 %2 以后来签到</source>
            <translation>Check in on %1 from %2</translation>
        </message>
        <message>
            <source>%1 %2 开办</source>
            <translation>Opens %1, %2</translation>
        </message>
        <message>
            <source>%1 %2·%3 取号·%4</source>
            <translation>%1 %2 · taken %3 · %4</translation>
        </message>
        <message>
            <source>%1 / %2 在线</source>
            <translation>%1 / %2 online</translation>
        </message>
        <message>
            <source>%1 一步发布</source>
            <translation>Published %1 in one step</translation>
        </message>
        <message>
            <source>%1 为何排在 %2 之前</source>
            <translation>Why %1 stands before %2</translation>
        </message>
        <message>
            <source>%1 为何排在这里</source>
            <translation>Why %1 stands here</translation>
        </message>
        <message>
            <source>%1 人等候</source>
            <translation>%1 waiting</translation>
        </message>
        <message>
            <source>%1 今天没有号票，也没有预约</source>
            <translation>%1 has no ticket and no booking today</translation>
        </message>
        <message>
            <source>%1 以后来签到</source>
            <translation>Check in from %1 on</translation>
        </message>
        <message>
            <source>%1 以后来签到；急着办可以直接取号</source>
            <translation>Check in from %1; in a hurry, take a ticket</translation>
        </message>
        <message>
            <source>%1 休息，还有 %2 分</source>
            <translation>Break at %1, in %2 min</translation>
        </message>
        <message>
            <source>%1 再取号</source>
            <translation>More tickets at %1</translation>
        </message>
        <message>
            <source>%1 分</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 发布·草稿 %2</source>
            <translation>Published %1 · draft %2</translation>
        </message>
        <message>
            <source>%1 台通过·%2 台未通过·%3 台正在测</source>
            <translation>%1 passed · %2 not · %3 trying</translation>
        </message>
        <message>
            <source>%1 号窗口叫%2：%3（见提醒）</source>
            <translation>Window %1 calls %2: %3 (see the alerts)</translation>
        </message>
        <message>
            <source>%1 号窗口正在为您办理</source>
            <translation>Window %1 is serving you</translation>
        </message>
        <message>
            <source>%1 回</source>
            <translation>by %1</translation>
        </message>
        <message>
            <source>%1 在其他程序中也有效</source>
            <translation>%1 works in other programs, too</translation>
        </message>
        <message>
            <source>%1 审批：%2</source>
            <translation>Approved (%1): %2</translation>
        </message>
        <message>
            <source>%1 已被越过 %2 次</source>
            <translation>%1 overtaken %2×</translation>
        </message>
        <message>
            <source>%1 的申请人改为 %2</source>
            <translation>Applicant of %1 is now %2</translation>
        </message>
        <message>
            <source>%1 的申请人：%2</source>
            <translation>Applicant of %1: %2</translation>
        </message>
        <message>
            <source>%1 至 %2 轮到本窗口休息</source>
            <translation>This window's break is %1 to %2</translation>
        </message>
        <message>
            <source>%1 被其他程序占用，只在工作台中有效</source>
            <translation>Another program holds %1: here only</translation>
        </message>
        <message>
            <source>%1 起草·依据第 %2 版·%3 个事项</source>
            <translation>Made %1 · from version %2 · %3 items</translation>
        </message>
        <message>
            <source>%1 送审</source>
            <translation>Submitted by %1</translation>
        </message>
        <message>
            <source>%1 预约了 %2·已签到</source>
            <translation>%1 booked %2 · checked in</translation>
        </message>
        <message>
            <source>%1 预约了 %2·未签到</source>
            <translation>%1 booked %2 · not checked in</translation>
        </message>
        <message>
            <source>%1%2日</source>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1%2日 %3</source>
            <translation>%3, %2 %1</translation>
        </message>
        <message>
            <source>%1·%2 号窗口·规则“%3”·策略“%4”·随叫号保存</source>
            <translation>%1 · window %2 · rule "%3" · policy "%4" · kept with the call</translation>
        </message>
        <message>
            <source>%1·%2 号窗口·规则“%3”·随叫号保存</source>
            <translation>%1 · window %2 · rule "%3" · kept with the call</translation>
        </message>
        <message>
            <source>%1。要改为此人，请把证件再放一次</source>
            <translation>%1. To change it to this person, lay the card again</translation>
        </message>
        <message>
            <source>%1已看到</source>
            <translation>%1 has seen it</translation>
        </message>
        <message>
            <source>%1至约 %2</source>
            <translation>%1, until about %2</translation>
        </message>
        <message>
            <source>%2 正在过来</source>
            <translation>%2 is coming</translation>
        </message>
        <message numerus="yes">
            <source>%n 个事项</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 个工作日</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message>
            <source>10月</source>
            <translation>October</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>November</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>December</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>January</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>February</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>March</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>April</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>May</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>June</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>July</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>August</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>September</translation>
        </message>
        <message>
            <source>“刚才叫的号已经让了多次，轮到先办。您会按顺序叫到。”</source>
            <translation>"That ticket had been passed over several times and was due. You will be called in turn."</translation>
        </message>
        <message>
            <source>“刚才叫的号等得更久，或者业务正好由本窗口办理。您会按顺序叫到。”</source>
            <translation>"The ticket just called had waited longer, or this window serves its matter. You will be called in turn."</translation>
        </message>
        <message>
            <source>“刚才叫的是按规定可以先办的号。您已让到上限，下一个就叫您。”</source>
            <translation>"By the rules that ticket may go first. Nobody may go before you any more: you are next."</translation>
        </message>
        <message>
            <source>“刚才叫的是按规定可以先办的号。您最多再让 %1 个号，之后一定先叫您。”</source>
            <translation>"By the rules that ticket may go first. At most %1 more may go before you; then you are called for sure."</translation>
        </message>
        <message>
            <source>“刚才叫的是按规定可以先办的号。您的等候时间一直在累计，会按顺序叫到您。”</source>
            <translation>"By the rules that ticket may go first. Your waiting time keeps counting; you will be called in turn."</translation>
        </message>
        <message>
            <source>“刚才是按窗口工作需要指定叫号。您的位置没有变，会按顺序叫到您。”</source>
            <translation>"That ticket was called by name for the window's work. Your place has not changed; you will be called in turn."</translation>
        </message>
        <message>
            <source>一件事</source>
            <translation>Life events</translation>
        </message>
        <message>
            <source>一件事窗口</source>
            <translation>Life-event window</translation>
        </message>
        <message>
            <source>一件事，一窗受理</source>
            <translation>One event, one window</translation>
        </message>
        <message>
            <source>一次性告知</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>一次性告知书</source>
            <translation>Notice of all that is missing</translation>
        </message>
        <message>
            <source>上一号 %1 %2 %3</source>
            <translation>Last: %1 %2 %3</translation>
        </message>
        <message>
            <source>上次退回：%1</source>
            <translation>Given back: %1</translation>
        </message>
        <message>
            <source>上班时间来，可以直接取号</source>
            <translation>Come in opening hours and take a ticket</translation>
        </message>
        <message>
            <source>上盖未合</source>
            <translation>Cover open</translation>
        </message>
        <message>
            <source>上级交办</source>
            <translation>ordered from above</translation>
        </message>
        <message>
            <source>不予</source>
            <translation>Denied</translation>
        </message>
        <message>
            <source>不予受理</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>不予受理通知书</source>
            <translation>Notice of refusal</translation>
        </message>
        <message>
            <source>不再给号</source>
            <translation>Gets none</translation>
        </message>
        <message>
            <source>不办理</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>不收费</source>
            <translation>No fee</translation>
        </message>
        <message>
            <source>不暂停</source>
            <translation>No pause</translation>
        </message>
        <message>
            <source>不满意</source>
            <translation>Dissatisfied</translation>
        </message>
        <message>
            <source>不用急，点按钮可以再排一次</source>
            <translation>Do not worry: touch the button to queue again</translation>
        </message>
        <message>
            <source>与中枢失联，暂时不能操作</source>
            <translation>The hub is lost; nothing can be done now</translation>
        </message>
        <message>
            <source>专家评审</source>
            <translation>Expert review</translation>
        </message>
        <message>
            <source>业务不属本窗口</source>
            <translation>not a service of this window</translation>
        </message>
        <message>
            <source>中枢</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>临时离开</source>
            <translation>Away for a moment</translation>
        </message>
        <message>
            <source>为何叫到此号</source>
            <translation>Why this ticket</translation>
        </message>
        <message>
            <source>仅咨询，办结</source>
            <translation>Advice only, finish</translation>
        </message>
        <message>
            <source>今天 %1 开办</source>
            <translation>Opens %1 today</translation>
        </message>
        <message>
            <source>今天没有了</source>
            <translation>None left today</translation>
        </message>
        <message>
            <source>今天没有窗口办理</source>
            <translation>No window today</translation>
        </message>
        <message>
            <source>今天还没有自检</source>
            <translation>No self-test yet today</translation>
        </message>
        <message>
            <source>今日号已取完</source>
            <translation>Full today</translation>
        </message>
        <message>
            <source>休息时间到：按 %1 休息到 %2；手上的号先办完</source>
            <translation>Time for your break: %1 rests until %2, after the present ticket</translation>
        </message>
        <message>
            <source>优先%1</source>
            <translation>priority%1</translation>
        </message>
        <message>
            <source>余 %1 秒</source>
            <translation>%1 s left</translation>
        </message>
        <message>
            <source>作废</source>
            <translation>Drop</translation>
        </message>
        <message>
            <source>依据</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>信息暂停更新 %1</source>
            <translation>Not updated since %1</translation>
        </message>
        <message>
            <source>停电</source>
            <translation>Power failure</translation>
        </message>
        <message>
            <source>先到先办</source>
            <translation>first come, first served</translation>
        </message>
        <message>
            <source>先开始办理或过号，再叫下一位</source>
            <translation>Start or mark a no-show first</translation>
        </message>
        <message>
            <source>先提醒，愿意等再给</source>
            <translation>Is asked first</translation>
        </message>
        <message>
            <source>先选一个事项，再看办事指南</source>
            <translation>Pick an item first, then its guide</translation>
        </message>
        <message>
            <source>免证</source>
            <translation>Exempt</translation>
        </message>
        <message>
            <source>关闭</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>其他</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>内部会议</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>准予</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>分领域综合窗口</source>
            <translation>General window of a field</translation>
        </message>
        <message>
            <source>切刀故障</source>
            <translation>Cutter fault</translation>
        </message>
        <message>
            <source>刚才没有听到</source>
            <translation>did not hear the call</translation>
        </message>
        <message>
            <source>到场次数</source>
            <translation>Visits</translation>
        </message>
        <message>
            <source>办不成事</source>
            <translation>Unresolved</translation>
        </message>
        <message>
            <source>办不成事反映登记单</source>
            <translation>Record of an unresolved matter</translation>
        </message>
        <message>
            <source>办不成事反映窗口</source>
            <translation>Unresolved matters window</translation>
        </message>
        <message>
            <source>办事咨询与指引</source>
            <translation>Questions and guidance</translation>
        </message>
        <message>
            <source>办事指南</source>
            <translation>Service guide</translation>
        </message>
        <message>
            <source>办理中 %1</source>
            <translation>Serving %1</translation>
        </message>
        <message>
            <source>办理中 %1·%2 休到 %3</source>
            <translation>Serving %1 · %2: till %3</translation>
        </message>
        <message>
            <source>办理中 %1·办完暂停</source>
            <translation>Serving %1 · then pause</translation>
        </message>
        <message>
            <source>办理中才能办结</source>
            <translation>Only while serving</translation>
        </message>
        <message>
            <source>办理中才能挂起</source>
            <translation>Only a served ticket can be parked</translation>
        </message>
        <message>
            <source>办理条件</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>办理流程</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>办理结果在此领取</source>
            <translation>Collect your results here</translation>
        </message>
        <message>
            <source>办结</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>办结当前号后再叫下一位</source>
            <translation>Finish this ticket first</translation>
        </message>
        <message>
            <source>办结期限 %1</source>
            <translation>Due %1</translation>
        </message>
        <message>
            <source>办结通知单</source>
            <translation>Notice of completion</translation>
        </message>
        <message>
            <source>午休</source>
            <translation>Lunch</translation>
        </message>
        <message>
            <source>午间轮休</source>
            <translation>Lunch break</translation>
        </message>
        <message>
            <source>协助</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>即办件</source>
            <translation>Done on the spot</translation>
        </message>
        <message>
            <source>原处停下后在本窗口打印</source>
            <translation>Printed here as soon as the other printer has let go</translation>
        </message>
        <message>
            <source>去休息</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>去复印、照相</source>
            <translation>copies or photo</translation>
        </message>
        <message>
            <source>去缴费</source>
            <translation>goes to pay</translation>
        </message>
        <message>
            <source>发布</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>取号至今 %1 分</source>
            <translation>%1 min since the ticket was taken</translation>
        </message>
        <message>
            <source>受理</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>受理通知书</source>
            <translation>Notice of acceptance</translation>
        </message>
        <message>
            <source>叫下一位</source>
            <translation>Call next</translation>
        </message>
        <message>
            <source>叫人到窗口来</source>
            <translation>Call somebody to this window</translation>
        </message>
        <message>
            <source>叫号后才能开始</source>
            <translation>Call somebody first</translation>
        </message>
        <message>
            <source>叫号后才能过号</source>
            <translation>Only after a call</translation>
        </message>
        <message>
            <source>叫号后才能重呼</source>
            <translation>Call somebody first to call again</translation>
        </message>
        <message>
            <source>叫号屏与窗口屏</source>
            <translation>Hall and window screens</translation>
        </message>
        <message>
            <source>叫号条换到另一边</source>
            <translation>Bar to the next edge</translation>
        </message>
        <message>
            <source>叫满规定次数才能过号</source>
            <translation>More calls are needed before no-show</translation>
        </message>
        <message>
            <source>可以回首页，直接取号</source>
            <translation>Go back and take a ticket</translation>
        </message>
        <message>
            <source>可叫下一位</source>
            <translation>Ready to call</translation>
        </message>
        <message>
            <source>可约 %1</source>
            <translation>Book %1</translation>
        </message>
        <message>
            <source>可约%1</source>
            <translation>Book %1</translation>
        </message>
        <message>
            <source>可约明天</source>
            <translation>Book tomorrow</translation>
        </message>
        <message>
            <source>号已经排上。已经通知工作人员来加纸</source>
            <translation>You are in the queue. Staff have been told to add paper</translation>
        </message>
        <message>
            <source>号已经排上。已经通知工作人员来处理</source>
            <translation>You are in the queue. Staff have been told</translation>
        </message>
        <message>
            <source>号已经排上，请记下号码</source>
            <translation>You are in the queue: please note the number</translation>
        </message>
        <message>
            <source>号票正在补打</source>
            <translation>The slip is printed again</translation>
        </message>
        <message>
            <source>合并新版</source>
            <translation>Rebase</translation>
        </message>
        <message>
            <source>含留给别的窗口的</source>
            <translation>also left to other windows</translation>
        </message>
        <message>
            <source>听证</source>
            <translation>Hearing</translation>
        </message>
        <message>
            <source>告知承诺</source>
            <translation>On promise</translation>
        </message>
        <message>
            <source>告知承诺书</source>
            <translation>Promise instead of certificates</translation>
        </message>
        <message>
            <source>周一</source>
            <translation>Mon</translation>
        </message>
        <message>
            <source>周三</source>
            <translation>Wed</translation>
        </message>
        <message>
            <source>周二</source>
            <translation>Tue</translation>
        </message>
        <message>
            <source>周五</source>
            <translation>Fri</translation>
        </message>
        <message>
            <source>周六</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>周四</source>
            <translation>Thu</translation>
        </message>
        <message>
            <source>周日</source>
            <translation>Sun</translation>
        </message>
        <message>
            <source>呼叫器</source>
            <translation>Caller handset</translation>
        </message>
        <message>
            <source>回去补材料</source>
            <translation>fetches materials</translation>
        </message>
        <message>
            <source>在 %1 号窗口办理</source>
            <translation>at window %1</translation>
        </message>
        <message>
            <source>在线</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>基本满意</source>
            <translation>Fairly satisfied</translation>
        </message>
        <message>
            <source>大厅暂停服务</source>
            <translation>The hall is paused</translation>
        </message>
        <message>
            <source>大厅暂停，由督导恢复</source>
            <translation>The hall is paused; a supervisor resumes it</translation>
        </message>
        <message>
            <source>失联 %1</source>
            <translation>Hub lost %1</translation>
        </message>
        <message>
            <source>失联 %1·截至 %2</source>
            <translation>Hub lost %1 · as of %2</translation>
        </message>
        <message>
            <source>容缺</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>容缺受理</source>
            <translation>Accept, gaps</translation>
        </message>
        <message>
            <source>容缺受理承诺书</source>
            <translation>Promise to bring the rest</translation>
        </message>
        <message>
            <source>容缺受理通知书</source>
            <translation>Notice of acceptance with gaps</translation>
        </message>
        <message>
            <source>密码至少 4 位</source>
            <translation>A PIN has 4 characters or more</translation>
        </message>
        <message>
            <source>小票机出了故障，您的号有效</source>
            <translation>Printer fault: your ticket is valid</translation>
        </message>
        <message>
            <source>小票机切刀卡住了，您的号有效</source>
            <translation>The cutter is jammed: your ticket is valid</translation>
        </message>
        <message>
            <source>小票机没有连上，您的号有效</source>
            <translation>No printer connected: your ticket is valid</translation>
        </message>
        <message>
            <source>小票机没纸了，您的号有效</source>
            <translation>Out of paper: your ticket is valid</translation>
        </message>
        <message>
            <source>小票机盖子没关好，您的号有效</source>
            <translation>The printer is open: your ticket is valid</translation>
        </message>
        <message>
            <source>就绪</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>展开、收起工作台</source>
            <translation>Unfold the desk, fold it</translation>
        </message>
        <message>
            <source>工号是 3 到 8 位数字</source>
            <translation>A staff number is 3 to 8 digits</translation>
        </message>
        <message>
            <source>已作废</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>已办完</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>已办结</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>已加号 %1</source>
            <translation>Ticket %1 issued</translation>
        </message>
        <message>
            <source>已发送，请查看</source>
            <translation>Sent; please look</translation>
        </message>
        <message>
            <source>已取消</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>已叫到 %1 号窗口</source>
            <translation>called to window %1</translation>
        </message>
        <message>
            <source>已叫号 %1·第 %2 次</source>
            <translation>Called %1 · time %2</translation>
        </message>
        <message>
            <source>已叫号 %1·第 %2 次·已播报</source>
            <translation>Called %1 · time %2 · said</translation>
        </message>
        <message>
            <source>已呼叫%1，%2 人在</source>
            <translation>Called %1; %2 here</translation>
        </message>
        <message>
            <source>已处理</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>已打印</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>已挂起</source>
            <translation>Parked</translation>
        </message>
        <message>
            <source>已暂停</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>已暂停 %1</source>
            <translation>Paused %1</translation>
        </message>
        <message>
            <source>已暂停 %1·预计 %2 恢复</source>
            <translation>Paused %1 · back at %2</translation>
        </message>
        <message>
            <source>已签到，%1</source>
            <translation>Checked in: %1</translation>
        </message>
        <message>
            <source>已签到：%1</source>
            <translation>Checked in: %1</translation>
        </message>
        <message>
            <source>已约满</source>
            <translation>Fully booked</translation>
        </message>
        <message>
            <source>已经开始办理</source>
            <translation>Serving has begun</translation>
        </message>
        <message>
            <source>已经暂停，按 %1 恢复</source>
            <translation>Paused already; %1 resumes</translation>
        </message>
        <message>
            <source>已超期 %1</source>
            <translation>Overdue since %1</translation>
        </message>
        <message>
            <source>已转到别处打印</source>
            <translation>Printed elsewhere</translation>
        </message>
        <message>
            <source>已过号</source>
            <translation>Call missed</translation>
        </message>
        <message>
            <source>已连接</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>已送到%1</source>
            <translation>%1 has it</translation>
        </message>
        <message>
            <source>已预约</source>
            <translation>Booked</translation>
        </message>
        <message>
            <source>帮办代办窗口</source>
            <translation>Assistance window</translation>
        </message>
        <message>
            <source>帮您填表、帮您代办</source>
            <translation>We fill in forms and apply for you</translation>
        </message>
        <message>
            <source>开会</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>开始办理</source>
            <translation>Start serving</translation>
        </message>
        <message>
            <source>开始办理后才能办一件事</source>
            <translation>A life event begins while somebody is served</translation>
        </message>
        <message>
            <source>开放窗口</source>
            <translation>Open window</translation>
        </message>
        <message>
            <source>当场办结</source>
            <translation>Done at once</translation>
        </message>
        <message>
            <source>恢复服务</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>您的号不受影响，将由 %1 号窗口叫号</source>
            <translation>Your number is kept; windows %1 will call it</translation>
        </message>
        <message>
            <source>您的号不受影响，请留意大厅屏幕</source>
            <translation>Your number is kept; watch the hall screen</translation>
        </message>
        <message>
            <source>我来</source>
            <translation>I am coming</translation>
        </message>
        <message>
            <source>打印机</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>打印机 %1</source>
            <translation>Printer: %1</translation>
        </message>
        <message>
            <source>批准</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>承诺</source>
            <translation>Promise</translation>
        </message>
        <message>
            <source>承诺 %1 个工作日</source>
            <translation>promised %1 working days</translation>
        </message>
        <message numerus="yes">
            <source>承诺 %n 个工作日办结</source>
            <translation>
                <numerusform>Within %n working day</numerusform>
                <numerusform>Within %n working days</numerusform>
            </translation>
        </message>
        <message>
            <source>承诺件</source>
            <translation>Promised time</translation>
        </message>
        <message>
            <source>承诺期限</source>
            <translation>Promised</translation>
        </message>
        <message>
            <source>折叠叫号条、展开</source>
            <translation>Fold the bar, unfold it</translation>
        </message>
        <message>
            <source>拍卖</source>
            <translation>Auction</translation>
        </message>
        <message>
            <source>招标</source>
            <translation>Tender</translation>
        </message>
        <message>
            <source>挂起</source>
            <translation>Park</translation>
        </message>
        <message>
            <source>挂起的号</source>
            <translation>Parked tickets</translation>
        </message>
        <message>
            <source>指定叫号</source>
            <translation>named by the clerk</translation>
        </message>
        <message>
            <source>按取号时间</source>
            <translation>By its time</translation>
        </message>
        <message>
            <source>按号码叫号</source>
            <translation>Call by number</translation>
        </message>
        <message>
            <source>按安排：%1</source>
            <translation>As planned: %1</translation>
        </message>
        <message>
            <source>按设置</source>
            <translation>As set</translation>
        </message>
        <message>
            <source>按键一览</source>
            <translation>All keys</translation>
        </message>
        <message>
            <source>排在最前</source>
            <translation>First</translation>
        </message>
        <message>
            <source>排在最后</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>排在队首</source>
            <translation>first in line</translation>
        </message>
        <message>
            <source>撤回呼叫</source>
            <translation>Take the call back</translation>
        </message>
        <message>
            <source>撤销</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>收件</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>收件凭证</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>收费</source>
            <translation>Fee charged</translation>
        </message>
        <message>
            <source>故障</source>
            <translation>Fault</translation>
        </message>
        <message>
            <source>无人等候</source>
            <translation>Nobody is waiting</translation>
        </message>
        <message>
            <source>无可容缺</source>
            <translation>Nothing later</translation>
        </message>
        <message>
            <source>无可承诺</source>
            <translation>No promise</translation>
        </message>
        <message>
            <source>无差别综合窗口</source>
            <translation>General window, any matter</translation>
        </message>
        <message>
            <source>无需材料</source>
            <translation>No materials</translation>
        </message>
        <message>
            <source>无需等候</source>
            <translation>No wait</translation>
        </message>
        <message>
            <source>时间已过</source>
            <translation>The time is over</translation>
        </message>
        <message>
            <source>明天 %1 开办</source>
            <translation>Opens %1 tomorrow</translation>
        </message>
        <message>
            <source>星期一</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>星期三</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>星期二</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>星期五</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>星期六</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>星期四</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>星期日</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>普通%1</source>
            <translation>regular%1</translation>
        </message>
        <message>
            <source>暂停</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>暂停%1</source>
            <translation>Pause%1</translation>
        </message>
        <message>
            <source>暂停、恢复、开放窗口</source>
            <translation>Pause, resume, open the window</translation>
        </message>
        <message>
            <source>暂停办理</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>暂停服务</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>暂时挂起</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>暂未开放</source>
            <translation>Not open</translation>
        </message>
        <message>
            <source>最长 %1 分</source>
            <translation>max %1 min</translation>
        </message>
        <message>
            <source>有几个这样的号：请输完整号码，或用上下键选</source>
            <translation>Several have it: type the whole number, or choose with Up and Down</translation>
        </message>
        <message>
            <source>有号票时才能转移</source>
            <translation>There is no ticket to transfer</translation>
        </message>
        <message>
            <source>有留言</source>
            <translation>a note</translation>
        </message>
        <message>
            <source>有的过期</source>
            <translation>Some expired</translation>
        </message>
        <message>
            <source>有预约的</source>
            <translation>with an appointment</translation>
        </message>
        <message>
            <source>期限 %1（暂定）</source>
            <translation>Due about %1</translation>
        </message>
        <message>
            <source>未办结的办件</source>
            <translation>Open cases, by their last day</translation>
        </message>
        <message>
            <source>未播报，请口头叫号</source>
            <translation>Not announced: call aloud</translation>
        </message>
        <message>
            <source>未登录</source>
            <translation>Signed out</translation>
        </message>
        <message>
            <source>未登记</source>
            <translation>Not registered</translation>
        </message>
        <message>
            <source>未登记%1</source>
            <translation>no card%1</translation>
        </message>
        <message>
            <source>未知</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>未连接</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <source>未通过</source>
            <translation>Not passed</translation>
        </message>
        <message>
            <source>本事项不适用</source>
            <translation>Not for this</translation>
        </message>
        <message>
            <source>本厅规则</source>
            <translation>The hall's own rules</translation>
        </message>
        <message>
            <source>本窗口业务在先</source>
            <translation>own services first</translation>
        </message>
        <message>
            <source>本窗口提醒</source>
            <translation>Alerts of this window</translation>
        </message>
        <message>
            <source>本窗口系统故障</source>
            <translation>system fault at this window</translation>
        </message>
        <message>
            <source>本部门事项在此办理</source>
            <translation>Services of this department</translation>
        </message>
        <message>
            <source>本领域事项均可在此办理</source>
            <translation>All services of this field</translation>
        </message>
        <message numerus="yes">
            <source>材料 %n 份</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
        <message>
            <source>材料全部齐</source>
            <translation>All materials present</translation>
        </message>
        <message>
            <source>材料补齐了，点按钮回到队里</source>
            <translation>Papers complete? Touch the button to come back</translation>
        </message>
        <message>
            <source>查找事项</source>
            <translation>Search an item</translation>
        </message>
        <message>
            <source>检测</source>
            <translation>Testing</translation>
        </message>
        <message>
            <source>检疫</source>
            <translation>Quarantine</translation>
        </message>
        <message>
            <source>检验</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>正在办理</source>
            <translation>Now serving</translation>
        </message>
        <message>
            <source>正在叫您</source>
            <translation>You are being called</translation>
        </message>
        <message>
            <source>正在处理上一个操作</source>
            <translation>Still busy with the last step</translation>
        </message>
        <message>
            <source>正在打印</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>正在打印，请交给办事人</source>
            <translation>Printing: hand it to the resident</translation>
        </message>
        <message>
            <source>正在排队</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>正在本窗口打印</source>
            <translation>Printing here</translation>
        </message>
        <message>
            <source>正在测</source>
            <translation>Trying</translation>
        </message>
        <message>
            <source>正在读取…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>正在连接…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <source>正在连接叫号系统</source>
            <translation>Connecting to the queue system</translation>
        </message>
        <message>
            <source>正在重连…</source>
            <translation>Reconnecting…</translation>
        </message>
        <message>
            <source>正常</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>没办成的事，请到这里反映</source>
            <translation>Tell us what could not be done</translation>
        </message>
        <message>
            <source>没有%1在线，呼叫留着；急事请打电话</source>
            <translation>%1 is not here; the call waits. If it is urgent, telephone</translation>
        </message>
        <message>
            <source>没有可撤销的操作</source>
            <translation>Nothing to undo</translation>
        </message>
        <message>
            <source>没有打印</source>
            <translation>Not printed</translation>
        </message>
        <message>
            <source>没有打印小票，您的号有效</source>
            <translation>No slip printed: your ticket is valid</translation>
        </message>
        <message>
            <source>法定 %1 个工作日</source>
            <translation>By law: %1 days</translation>
        </message>
        <message>
            <source>法定期限</source>
            <translation>By law</translation>
        </message>
        <message>
            <source>注意</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>满意</source>
            <translation>Satisfied</translation>
        </message>
        <message>
            <source>照常给号</source>
            <translation>Gets a ticket</translation>
        </message>
        <message>
            <source>现在不办理</source>
            <translation>Closed now</translation>
        </message>
        <message>
            <source>现在受理，%1 前办结</source>
            <translation>Accepted now: done by %1</translation>
        </message>
        <message>
            <source>现在受理，%1 前办结（暂定）</source>
            <translation>Accepted now: done by about %1</translation>
        </message>
        <message>
            <source>现在可以签到</source>
            <translation>You can check in now</translation>
        </message>
        <message>
            <source>现在可叫</source>
            <translation>can be called now</translation>
        </message>
        <message>
            <source>现在执行“%1”·按安排</source>
            <translation>In force now: "%1" · as planned</translation>
        </message>
        <message>
            <source>现在执行“%1”·督导选定，今天有效</source>
            <translation>In force now: "%1" · chosen by a supervisor for today</translation>
        </message>
        <message>
            <source>现在没有可叫的号</source>
            <translation>There is nobody to call now</translation>
        </message>
        <message>
            <source>现行</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>留给本职窗口，现在不叫</source>
            <translation>left to its own windows for now</translation>
        </message>
        <message>
            <source>疏散</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>登记有误</source>
            <translation>registered wrongly</translation>
        </message>
        <message>
            <source>目录第 %1 版已发布</source>
            <translation>Version %1 of the catalogue is published</translation>
        </message>
        <message>
            <source>目录里没有这件事的事项</source>
            <translation>The catalogue has no items of it</translation>
        </message>
        <message>
            <source>磁盘存不下</source>
            <translation>Disk cannot save</translation>
        </message>
        <message>
            <source>空闲</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>窗口人员会再叫您</source>
            <translation>The clerk will call you again</translation>
        </message>
        <message>
            <source>窗口关闭</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>窗口已暂停，恢复后再叫号</source>
            <translation>The window is paused; resume first</translation>
        </message>
        <message>
            <source>窗口已经开放</source>
            <translation>The window is open</translation>
        </message>
        <message>
            <source>窗口开放</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>窗口暂未开</source>
            <translation>No window open</translation>
        </message>
        <message>
            <source>窗口未开放</source>
            <translation>Window is closed</translation>
        </message>
        <message>
            <source>窗口没有开放</source>
            <translation>The window is not open</translation>
        </message>
        <message>
            <source>窗口没有暂停</source>
            <translation>The window is not paused</translation>
        </message>
        <message>
            <source>窗口现在没有号票</source>
            <translation>No ticket at the window</translation>
        </message>
        <message>
            <source>第 %1 版</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>等候</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>等候 %1 分·叫号 %2 次</source>
            <translation>Waited %1 min · called %2×</translation>
        </message>
        <message>
            <source>等候的号</source>
            <translation>Tickets that wait</translation>
        </message>
        <message>
            <source>等待审核</source>
            <translation>waits for a check</translation>
        </message>
        <message>
            <source>等待打印</source>
            <translation>Waits to print</translation>
        </message>
        <message>
            <source>等我的、我挂起的</source>
            <translation>mine</translation>
        </message>
        <message>
            <source>筛选队列</source>
            <translation>Filter the queue</translation>
        </message>
        <message>
            <source>系统故障</source>
            <translation>System fault</translation>
        </message>
        <message>
            <source>紧急疏散</source>
            <translation>Evacuation</translation>
        </message>
        <message>
            <source>累积优先</source>
            <translation>accumulated priority</translation>
        </message>
        <message>
            <source>约 %1 分钟</source>
            <translation>About %1 min</translation>
        </message>
        <message>
            <source>约 %1–%2 分钟</source>
            <translation>About %1–%2 min</translation>
        </message>
        <message>
            <source>纸将尽</source>
            <translation>Paper low</translation>
        </message>
        <message>
            <source>终止办理</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>结果</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>综合出件窗口</source>
            <translation>Collection window</translation>
        </message>
        <message>
            <source>综合咨询窗口</source>
            <translation>Information window</translation>
        </message>
        <message>
            <source>缺</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>缺文件</source>
            <translation>Files missing</translation>
        </message>
        <message>
            <source>缺纸</source>
            <translation>Out of paper</translation>
        </message>
        <message>
            <source>网络故障</source>
            <translation>Network failure</translation>
        </message>
        <message>
            <source>群众改变主意</source>
            <translation>the person changed their mind</translation>
        </message>
        <message>
            <source>群众有急事</source>
            <translation>urgent matter</translation>
        </message>
        <message>
            <source>群众要求</source>
            <translation>asked for by the person</translation>
        </message>
        <message>
            <source>脱机</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>草稿 %1</source>
            <translation>Draft %1</translation>
        </message>
        <message>
            <source>草稿 %1：%2</source>
            <translation>Draft %1: %2</translation>
        </message>
        <message>
            <source>补打号票</source>
            <translation>Print the slip again</translation>
        </message>
        <message>
            <source>补正材料</source>
            <translation>Supplements</translation>
        </message>
        <message>
            <source>被越过次数已满</source>
            <translation>overtake cap</translation>
        </message>
        <message>
            <source>要再排一次，请扫号票上的二维码</source>
            <translation>To queue again, scan the code on your ticket</translation>
        </message>
        <message>
            <source>要再排一次，请拿号票找导办</source>
            <translation>To queue again, show your ticket to a guide</translation>
        </message>
        <message>
            <source>计时已暂停</source>
            <translation>Clock stopped</translation>
        </message>
        <message>
            <source>证件号码核对不上：请核对证件真伪，按未刷证办理</source>
            <translation>The card's number is wrong: check that it is genuine, go on without it</translation>
        </message>
        <message>
            <source>证件没有取走</source>
            <translation>an ID card was left</translation>
        </message>
        <message>
            <source>评价器</source>
            <translation>Rating pad</translation>
        </message>
        <message>
            <source>该休息了，按 %1 休息到 %2</source>
            <translation>Break: %1, until %2</translation>
        </message>
        <message>
            <source>语音</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>说明</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>请先登录，再刷身份证</source>
            <translation>Sign in first, then tap the card</translation>
        </message>
        <message>
            <source>请先登记办件结果，或选“仅咨询”</source>
            <translation>Register a case first, or choose "advice only"</translation>
        </message>
        <message>
            <source>请到本窗口</source>
            <translation>Please come here</translation>
        </message>
        <message>
            <source>请坐下等候，叫到您时屏幕和广播会提示</source>
            <translation>Please take a seat; you will be called</translation>
        </message>
        <message>
            <source>请填补齐日期，如 2026-07-21</source>
            <translation>Give the day, like 2026-07-21</translation>
        </message>
        <message>
            <source>请您评一评这次服务，不评也可以</source>
            <translation>You may rate this service if you like</translation>
        </message>
        <message>
            <source>请提醒取走身份证</source>
            <translation>Please remind them to take the ID card</translation>
        </message>
        <message>
            <source>请现在到 %1 号窗口</source>
            <translation>Please go to window %1 now</translation>
        </message>
        <message>
            <source>请看大厅屏幕，到开放的窗口办理</source>
            <translation>See the hall screen for open windows</translation>
        </message>
        <message>
            <source>请稍候</source>
            <translation>Please wait</translation>
        </message>
        <message>
            <source>请等候叫号</source>
            <translation>Please wait for your number</translation>
        </message>
        <message>
            <source>请选一个业务或窗口</source>
            <translation>Choose a service or a window</translation>
        </message>
        <message>
            <source>请选择或写明原因</source>
            <translation>Choose or write a reason</translation>
        </message>
        <message>
            <source>请重新取号，或者找导办</source>
            <translation>Please take a new ticket, or ask a guide</translation>
        </message>
        <message>
            <source>费用</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>跨省、省内事项通办</source>
            <translation>Services of other places</translation>
        </message>
        <message>
            <source>跨省通办窗口</source>
            <translation>Cross-province window</translation>
        </message>
        <message>
            <source>身份证已过期：请核对本人后按未刷证办理，并提醒换证</source>
            <translation>The card has expired: check the person, go on without it, remind of renewing</translation>
        </message>
        <message>
            <source>身份证没有读出来：请放平，放两秒再拿开</source>
            <translation>The card was not read: lay it flat and still for two seconds</translation>
        </message>
        <message>
            <source>身份证阅读器</source>
            <translation>ID card reader</translation>
        </message>
        <message>
            <source>转移</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>过号</source>
            <translation>No-show</translation>
        </message>
        <message>
            <source>过号的号</source>
            <translation>No-shows</translation>
        </message>
        <message>
            <source>还有 %1 个</source>
            <translation>%1 left</translation>
        </message>
        <message>
            <source>还没到时间</source>
            <translation>It is not time yet</translation>
        </message>
        <message>
            <source>还没有人收到</source>
            <translation>Nobody has it yet</translation>
        </message>
        <message>
            <source>还要办事，请重新取号</source>
            <translation>For anything else please take a new ticket</translation>
        </message>
        <message>
            <source>这台电脑的桌面不提供全局按键：%1 只在工作台中有效</source>
            <translation>This desktop gives keys to the active program only: %1 works here</translation>
        </message>
        <message>
            <source>这张卡不是身份证或居住证：请换一张</source>
            <translation>This is no ID card or residence permit: please take another</translation>
        </message>
        <message>
            <source>进驻事项均可在此办理</source>
            <translation>All services are handled here</translation>
        </message>
        <message>
            <source>退出登录</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>退回</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>送审</source>
            <translation>Submit</translation>
        </message>
        <message>
            <source>逐项核对材料</source>
            <translation>Check the materials one by one</translation>
        </message>
        <message>
            <source>通过</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>部门专窗</source>
            <translation>Department window</translation>
        </message>
        <message>
            <source>重呼</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>鉴定</source>
            <translation>Appraisal</translation>
        </message>
        <message>
            <source>阅读器未授权：请联系管理员</source>
            <translation>The reader is not authorised: please call the administrator</translation>
        </message>
        <message>
            <source>需要部门专窗</source>
            <translation>needs the department's window</translation>
        </message>
        <message>
            <source>非即办件</source>
            <translation>Not at once</translation>
        </message>
        <message>
            <source>非常不满意</source>
            <translation>Very dissatisfied</translation>
        </message>
        <message>
            <source>非常满意</source>
            <translation>Very satisfied</translation>
        </message>
        <message>
            <source>须先合并新版</source>
            <translation>To be rebased first</translation>
        </message>
        <message>
            <source>预约 %1</source>
            <translation>at %1</translation>
        </message>
        <message>
            <source>预约%1</source>
            <translation>booked%1</translation>
        </message>
        <message>
            <source>预计 %1 回来，到时自动恢复排队</source>
            <translation>Expected at %1; queued again by itself then</translation>
        </message>
        <message>
            <source>预计 %1 恢复</source>
            <translation>Back at about %1</translation>
        </message>
        <message>
            <source>首问负责</source>
            <translation>was here before</translation>
        </message>
        <message>
            <source>齐</source>
            <translation>Here</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>写好了</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>点下面的句子，或用拼音输入</source>
            <translation>Touch a sentence below, or type</translation>
        </message>
        <message>
            <source>这里不能输入藏文：请点下面的句子，或输入汉字</source>
            <translation>No Tibetan keyboard here: touch a sentence, or type Chinese</translation>
        </message>
    </context>
    <context>
        <name>ZoneBlock</name>
        <message>
            <source>%1–%2 号</source>
            <translation>%1–%2</translation>
        </message>
    </context>
</TS>
